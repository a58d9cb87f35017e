import { expect, test } from 'vitest';
import { identify } from '../../../src/resource/identify.ts';
import { testApart, testGroups } from '../groups.ts';

testGroups('DOIs and publishers', [
  {
    key: 'doi:10.1145/3292500.3330701',
    link: 'https://dl.acm.org/doi/10.1145/3292500.3330701',
    kind: 'paper',
    addresses: [
      'https://dl.acm.org/doi/pdf/10.1145/3292500.3330701',
      'https://dl.acm.org/doi/abs/10.1145/3292500.3330701?download=true',
      'https://dl.acm.org/doi/fullHtml/10.1145/3292500.3330701#sec-3',
      'https://dl.acm.org/citation.cfm?id=3292500.3330701',
      'https://dl.acm.org/citation.cfm?doid=3292500.3330701',
      'https://doi.acm.org/10.1145/3292500.3330701',
      'https://doi.org/10.1145/3292500.3330701',
      'http://dx.doi.org/10.1145/3292500.3330701',
      'https://doi.org/doi:10.1145/3292500.3330701',
      'https://sci-hub.se/10.1145/3292500.3330701',
      'https://sci-hub.se/https://doi.org/10.1145/3292500.3330701',
      'https://api.crossref.org/works/10.1145/3292500.3330701',
    ],
  },
  {
    key: 'doi:10.1126/science.aag1582',
    addresses: [
      'https://www.science.org/doi/10.1126/science.aag1582',
      'https://www.science.org/doi/full/10.1126/science.aag1582',
      'https://www.science.org/doi/epdf/10.1126/science.aag1582',
      'https://science.org/doi/suppl/10.1126/science.aag1582/suppl_file/a.pdf',
      'https://doi.org/10.1126/SCIENCE.AAG1582',
    ],
  },
  {
    key: 'doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
    link: 'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2',
    addresses: [
      'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2',
      'https://onlinelibrary.wiley.com/doi/abs/10.1002/%28SICI%291097-0258%2819980815/30%2917:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2',
    ],
  },
  {
    key: 'doi:10.1029/2020jc016068',
    link: 'https://agupubs.onlinelibrary.wiley.com/doi/10.1029/2020JC016068',
    addresses: [
      'https://agupubs.onlinelibrary.wiley.com/doi/pdfdirect/10.1029/2020JC016068?download=true',
      'https://onlinelibrary.wiley.com/doi/10.1029/2020JC016068/full',
      'https://onlinelibrary.wiley.com/doi/10.1029/2020JC016068/abstract;jsessionid=A1B2',
    ],
  },
  {
    key: 'doi:10.1038/s41586-020-2649-2',
    link: 'https://www.nature.com/articles/s41586-020-2649-2',
    addresses: [
      'https://www.nature.com/articles/s41586-020-2649-2/figures/1',
      'https://www.nature.com/articles/s41586-020-2649-2_reference.pdf',
      'https://nature.com/articles/s41586-020-2649-2.epdf?sharing_token=abc',
      'https://doi.org/10.1038/s41586-020-2649-2',
      'https://www.nature.com/doi/10.1038/s41586-020-2649-2',
    ],
  },
  {
    key: 'doi:10.1038/nature14539',
    link: 'https://www.nature.com/articles/nature14539',
    addresses: [
      'http://www.nature.com/nature/journal/v521/n7553/full/nature14539.html',
      'https://www.nature.com/nature/journal/v521/n7553/pdf/nature14539.pdf',
      'https://www.nature.com/articles/nature14539.pdf',
    ],
  },
  {
    key: 'doi:10.1007/978-3-319-24574-4_28',
    link: 'https://link.springer.com/chapter/10.1007/978-3-319-24574-4_28',
    addresses: [
      'https://link.springer.com/content/pdf/10.1007%2F978-3-319-24574-4_28.pdf',
      'https://link.springer.com/chapter/10.1007/978-3-319-24574-4_28#Abs1',
      'https://link.springer.com/10.1007/978-3-319-24574-4_28',
      'https://doi.org/10.1007/978-3-319-24574-4_28',
    ],
  },
  {
    key: 'doi:10.1007/978-0-387-45528-0',
    link: 'https://link.springer.com/book/10.1007/978-0-387-45528-0',
    addresses: [
      'https://link.springer.com/book/10.1007/978-0-387-45528-0?page=2#toc',
      'https://link.springer.com/content/pdf/10.1007/978-0-387-45528-0.pdf',
    ],
  },
  {
    key: 'doi:10.1186/s13068-015-0395-8',
    addresses: [
      'https://biotechnologyforbiofuels.biomedcentral.com/articles/10.1186/s13068-015-0395-8',
      'https://biotechnologyforbiofuels.biomedcentral.com/track/pdf/10.1186/s13068-015-0395-8',
      'https://biotechnologyforbiofuels.biomedcentral.com/articles/10.1186/s13068-015-0395-8/tables/2',
    ],
  },
  {
    key: 'doi:10.3389/fpsyg.2023.1330238',
    addresses: [
      'https://www.frontiersin.org/journals/psychology/articles/10.3389/fpsyg.2023.1330238/full',
      'https://www.frontiersin.org/articles/10.3389/fpsyg.2023.1330238/pdf',
      'https://www.frontiersin.org/articles/10.3389/fpsyg.2023.1330238',
    ],
  },
  {
    key: 'doi:10.1371/journal.pcbi.1003285',
    link: 'https://journals.plos.org/ploscompbiol/article?id=10.1371/journal.pcbi.1003285',
    addresses: [
      'https://journals.plos.org/ploscompbiol/article/file?id=10.1371/journal.pcbi.1003285&type=printable',
      'https://journals.plos.org/ploscompbiol/article/figure?id=10.1371/journal.pcbi.1003285.g001',
      'http://www.ploscompbiol.org/article/info%3Adoi%2F10.1371%2Fjournal.pcbi.1003285',
      'https://dx.plos.org/10.1371/journal.pcbi.1003285',
    ],
  },
  {
    key: 'doi:10.1103/physrevlett.116.061102',
    link: 'https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.116.061102',
    addresses: [
      'https://journals.aps.org/prl/pdf/10.1103/PhysRevLett.116.061102',
      'https://journals.aps.org/prl/references/10.1103/PhysRevLett.116.061102',
      'https://link.aps.org/doi/10.1103/PhysRevLett.116.061102',
      'https://link.aps.org/pdf/10.1103/PhysRevLett.116.061102',
    ],
  },
  {
    key: 'doi:10.1088/1741-2560/10/2/026008',
    link: 'https://iopscience.iop.org/article/10.1088/1741-2560/10/2/026008',
    addresses: [
      'http://iopscience.iop.org/article/10.1088/1741-2560/10/2/026008/pdf',
      'https://iopscience.iop.org/article/10.1088/1741-2560/10/2/026008/meta#jne451204f3',
    ],
  },
  {
    key: 'doi:10.1101/2021.10.04.463034',
    link: 'https://www.biorxiv.org/content/10.1101/2021.10.04.463034v2',
    addresses: [
      'https://www.biorxiv.org/content/10.1101/2021.10.04.463034v2.full.pdf',
      'https://www.biorxiv.org/content/biorxiv/early/2021/10/04/2021.10.04.463034.full.pdf',
      'https://www.biorxiv.org/content/10.1101/2021.10.04.463034v1.supplementary-material',
      'https://doi.org/10.1101/2021.10.04.463034v1',
    ],
  },
  {
    key: 'doi:10.1101/085118',
    link: 'https://doi.org/10.1101/085118',
    addresses: [
      'https://www.biorxiv.org/content/early/2016/11/02/085118',
      'https://www.biorxiv.org/content/10.1101/085118v2.full-text',
    ],
  },
  {
    key: 'doi:10.7717/peerj-cs.103',
    link: 'https://peerj.com/articles/cs-103/',
    addresses: ['https://peerj.com/articles/cs-103.pdf', 'https://doi.org/10.7717/peerj-cs.103'],
  },
  {
    key: 'doi:10.7554/elife.54967',
    addresses: [
      'https://elifesciences.org/articles/54967',
      'https://elifesciences.org/articles/54967v2/figures',
      'https://elifesciences.org/reviewed-preprints/54967',
      'https://doi.org/10.7554/eLife.54967.2',
    ],
  },
  {
    key: 'doi:10.1155/2015/210527',
    addresses: ['https://www.hindawi.com/journals/ije/2015/210527/', 'https://doi.org/10.1155/2015/210527'],
  },
  {
    key: 'doi:10.5194/nhess-13-505-2013',
    addresses: [
      'https://nhess.copernicus.org/articles/13/505/2013/',
      'https://nhess.copernicus.org/articles/13/505/2013/nhess-13-505-2013.pdf',
    ],
  },
  {
    key: 'doi:10.1039/c4cs00123a',
    addresses: [
      'https://pubs.rsc.org/en/content/articlelanding/2014/cs/c4cs00123a',
      'https://pubs.rsc.org/en/content/articlehtml/2014/cs/c4cs00123a',
      'https://doi.org/10.1039/C4CS00123A',
    ],
  },
  {
    key: 'doi:10.3386/w24001',
    link: 'https://www.nber.org/papers/w24001',
    addresses: [
      'https://www.nber.org/system/files/working_papers/w24001/w24001.pdf',
      'http://www.nber.org/papers/W24001.pdf',
      'https://doi.org/10.3386/w24001',
    ],
  },
  {
    key: 'doi:10.2139/ssrn.1234567',
    link: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567',
    addresses: [
      'https://papers.ssrn.com/sol3/Delivery.cfm/SSRN_ID1234567_code123.pdf?abstractid=1234567&mirid=1',
      'https://ssrn.com/abstract=1234567',
      'https://papers.ssrn.com/abstract=1234567',
      'https://doi.org/10.2139/ssrn.1234567',
    ],
  },
  {
    key: 'doi:10.20944/preprints201810.0525',
    link: 'https://www.preprints.org/manuscript/201810.0525',
    addresses: [
      'https://www.preprints.org/manuscript/201810.0525/v2',
      'https://doi.org/10.20944/preprints201810.0525.v1',
    ],
  },
  {
    key: 'doi:10.5281/zenodo.569323',
    addresses: [
      'https://zenodo.org/records/569323',
      'https://zenodo.org/record/569323#.YkQ',
      'https://doi.org/10.5281/zenodo.569323',
      'https://zenodo.org/doi/10.5281/zenodo.569323',
    ],
  },
  {
    key: 'doi:10.1257/jep.30.3.235',
    addresses: [
      'https://www.aeaweb.org/articles?id=10.1257/jep.30.3.235',
      'https://pubs.aeaweb.org/doi/pdfplus/10.1257/jep.30.3.235',
    ],
  },
  {
    key: 'doi:10.1145/3546935',
    addresses: ['https://queue.acm.org/detail.cfm?id=3546935', 'https://dl.acm.org/doi/10.1145/3546935'],
  },
]);

testApart('DOIs and publishers', [
  'https://doi.org/10.1145/3292500.3330701',
  'https://doi.org/10.1145/3292500.3330702',
  'https://dl.acm.org/doi/proceedings/10.1145/3292500',
  'https://dl.acm.org/toc/jacm/2020/67/1',
  'https://www.nature.com/articles/s41586-020-2649-2',
  'https://www.nature.com/articles/s41586-020-2649-3',
  'https://www.nature.com/nature/articles?type=article',
  'https://www.nature.com/nature/volumes/585',
  'https://link.springer.com/chapter/10.1007/978-3-319-24574-4_28',
  'https://link.springer.com/book/10.1007/978-3-319-24574-4',
  'https://link.springer.com/journal/10994',
  'https://iopscience.iop.org/article/10.1088/1741-2560/10/2/026008',
  'https://iopscience.iop.org/article/10.1088/1741-2560/10/2/026009',
  'https://iopscience.iop.org/issue/1741-2552/10/2',
  'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
  'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000002',
  'https://journals.plos.org/plosone/',
  'https://www.nber.org/papers/w24001',
  'https://www.nber.org/papers/t0001',
  'https://www.biorxiv.org/content/early/recent',
]);

test('an article of ACM Queue takes the DOI that its page tells', () => {
  const doi = '10.1145/3454122.3454124';
  expect(identify('https://queue.acm.org/detail.cfm?id=3454124', { doi }).key).toBe(`doi:${doi}`);
});
