/** What kind of thing a site or a path usually holds: a first guess, replaced by what the page tells. */
import type { Kind } from '../clipping/clipping.ts';

const rows = (kind: Kind, ...hosts: string[]): [string, Kind][] =>
  hosts.flatMap(row => row.split(' ')).map(host => [host, kind]);

/** Hosts, their subdomains included, optionally with the first segments of the path. */
export const KIND_OF_PLACE: ReadonlyMap<string, Kind> = new Map([
  ...rows(
    'paper',
    'arxiv.org openreview.net aclanthology.org proceedings.mlr.press jmlr.org openaccess.thecvf.com ieeexplore.ieee.org',
    'sciencedirect.com biorxiv.org medrxiv.org chemrxiv.org pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov europepmc.org',
    'ssrn.com nber.org jstor.org hal.science archives-ouvertes.fr lingbuzz.net ling.auf.net semanticscholar.org pos.sissa.it',
    'researchgate.net distill.pub paperswithcode.com ui.adsabs.harvard.edu inspirehep.net researchsquare.com preprints.org',
    'frontiersin.org mdpi.com peerj.com elifesciences.org journals.plos.org iopscience.iop.org journals.aps.org pnas.org',
    'onlinelibrary.wiley.com tandfonline.com journals.sagepub.com academic.oup.com dl.acm.org epubs.siam.org pubs.acs.org',
    'nature.com/articles science.org/doi muse.jhu.edu philpapers.org philarchive.org zbmath.org dblp.org/rec doaj.org/article',
    'projecteuclid.org eprint.iacr.org eccc.weizmann.ac.il dlib.org hindawi.com biomedcentral.com springeropen.com scielo.br',
    'osf.io/preprints core.ac.uk/download datatracker.ietf.org/doc rfc-editor.org/rfc tools.ietf.org/html vldb.org/pvldb cidrdb.org redalyc.org',
    'journals.openedition.org bmj.com/content osti.gov ntrs.nasa.gov clinicaltrials.gov/study cambridge.org/core/journals',
    'research.google/pubs oa.mg plato.stanford.edu/entries citeseerx.ist.psu.edu royalsocietypublishing.org/doi',
  ),
  ...rows(
    'repo',
    'github.com gitlab.com codeberg.org bitbucket.org sr.ht gist.github.com launchpad.net sourceforge.net/projects',
    'npmjs.com/package pypi.org/project crates.io/crates rubygems.org/gems packagist.org/packages pkg.go.dev metacpan.org',
    'hex.pm/packages hackage.haskell.org/package nuget.org/packages hub.docker.com anaconda.org cran.r-project.org jsr.io',
    'code.google.com/p drupal.org/project stackage.org/package kaggle.com/datasets kaggle.com/code notabug.org gitea.com',
  ),
  ...rows(
    'video',
    'youtube.com/watch youtu.be vimeo.com ted.com/talks slideslive.com dailymotion.com/video bilibili.com/video twitch.tv',
    'loom.com/share media.ccc.de/v videolectures.net wordpress.tv nebula.tv/videos odysee.com rumble.com peertube.tv',
    'techtv.mit.edu infoq.com/presentations imdb.com/title kanopy.com/video netflix.com/title tiktok.com viddler.com/v',
    'youtube.com/shorts youtube.com/live youtube.com/playlist bbc.com/iplayer cbc.ca/player',
  ),
  ...rows(
    'thread',
    'news.ycombinator.com/item reddit.com/r lobste.rs/s stackoverflow.com/questions stackexchange.com/questions threadreaderapp.com',
    'superuser.com/questions serverfault.com/questions askubuntu.com/questions mathoverflow.net/questions quora.com',
    'bsky.app/profile threads.net threads.com linkedin.com/posts linkedin.com/feed groups.google.com/g tildes.net',
    'producthunt.com/posts slashdot.org/story metafilter.com',
  ),
  ...rows(
    'course',
    'coursera.org/learn coursera.org/specializations edx.org/course edx.org/learn udemy.com/course course.fast.ai udacity.com',
    'ocw.mit.edu khanacademy.org deeplearning.ai/courses deeplearning.ai/short-courses learn.deeplearning.ai datacamp.com/courses',
    'pluralsight.com/courses educative.io/courses codecademy.com/learn skillshare.com/classes futurelearn.com/courses',
    'huggingface.co/learn huggingface.co/course classcentral.com/course freecodecamp.org/learn brilliant.org/courses',
    'egghead.io/courses frontendmasters.com/courses linkedin.com/learning teachyourselfcs.com kaggle.com/learn',
  ),
  ...rows(
    'tool',
    'apps.apple.com play.google.com/store/apps chromewebstore.google.com addons.mozilla.org marketplace.visualstudio.com',
    'producthunt.com/products flathub.org/apps hf.space f-droid.org/packages open-vsx.org/extension alternativeto.net',
  ),
  ...rows(
    'blog',
    'medium.com substack.com wordpress.com/20 blogspot.com livejournal.com tumblr.com dev.to hashnode.dev ghost.io bearblog.dev',
    'huggingface.co/blog openai.com/index openai.com/blog anthropic.com/news anthropic.com/research deepmind.google/discover',
    'lesswrong.com/posts alignmentforum.org/posts forum.effectivealtruism.org/posts lwn.net/Articles habr.com hackernoon.com',
    'linkedin.com/pulse freecodecamp.org/news infoq.com/articles buttondown.com buttondown.email beehiiv.com write.as',
  ),
]);

/** Words in the path that say it on any host, looked for in this order. */
export const KIND_OF_PATH: readonly { path: RegExp; kind: Kind }[] = [
  { path: /^\/(?:cgit|gitweb)\/./, kind: 'repo' },
  { path: /^\/(?:[a-z]{2}\/)?(?:courses?|bootcamps?|curriculum)\/[^/]/i, kind: 'course' },
  {
    path: /\/(?:doi\/(?:abs\/|full\/|pdf\/)?10\.|article\/view\/\d|(?:journals|abstract|fulltext)\/.*\d|journals?\/[^/]*\/?v(?:ol)?\d)/i,
    kind: 'paper',
  },
  { path: /\/(?:videos?|watch|talks?)\/[^/]/i, kind: 'video' },
  { path: /\/(?:forums?|threads?|discussions?|questions?)\/.*\d/i, kind: 'thread' },
  {
    path: /\/(?:blogs?|posts?|articles?|news|stories|story|essays?|opinions?|notes|p)\/.|\/(?:19|20)\d{2}\/(?:\d{1,2}|[a-z]{3})\//i,
    kind: 'blog',
  },
  { path: /(?:\/|-)[^/]+-[^/]+-[^/]+-[^/]+$/, kind: 'blog' },
];
