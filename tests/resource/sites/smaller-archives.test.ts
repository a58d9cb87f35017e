import { testGroups } from '../groups.ts';

testGroups('smaller archives', [
  {
    key: 'f1000:10-153',
    addresses: [
      'https://f1000research.com/articles/10-153',
      'https://f1000research.com/articles/10-153/v2',
      'https://f1000research.com/articles/10-153/v1/pdf',
    ],
  },
  {
    key: 'open-engage:615ee2142aca5367575b8e49',
    addresses: [
      'https://chemrxiv.org/engage/chemrxiv/article-details/615ee2142aca5367575b8e49',
      'https://chemrxiv.org/engage/api-gateway/chemrxiv/assets/orp/resource/item/615ee2142aca5367575b8e49/original/a.pdf',
    ],
  },
  {
    key: 'philpapers:COROCA-4',
    link: 'https://philpapers.org/rec/COROCA-4',
    addresses: [
      'https://philarchive.org/archive/COROCA-4v1',
      'https://philarchive.org/rec/COROCA-4',
      'https://philpapers.org/archive/COROCA-4.pdf',
    ],
  },
  {
    key: 'muse:article/872469',
    link: 'https://muse.jhu.edu/article/872469',
    addresses: [
      'https://muse.jhu.edu/pub/1/article/872469',
      'https://muse.jhu.edu/article/872469/pdf',
      'https://muse.jhu.edu/article/872469/summary',
    ],
  },
  {
    key: 'iacr:2021/91',
    link: 'https://eprint.iacr.org/2021/091',
    addresses: [
      'https://eprint.iacr.org/2021/091.pdf',
      'https://ia.cr/2021/91',
      'http://eprint.iacr.org/2021/091',
    ],
  },
  {
    key: 'eccc:2016/1',
    link: 'https://eccc.weizmann.ac.il/report/2016/001/',
    addresses: [
      'https://eccc.weizmann.ac.il/report/2016/001/download/',
      'https://eccc.weizmann.ac.il/eccc-reports/2016/TR16-001/index.html',
    ],
  },
  {
    key: 'ads:2023A&ARv..31....1A',
    link: 'https://ui.adsabs.harvard.edu/abs/2023A&ARv..31....1A/abstract',
    addresses: [
      'https://ui.adsabs.harvard.edu/abs/2023A%26ARv..31....1A',
      'http://adsabs.harvard.edu/abs/2023A%26ARv..31....1A',
      'https://ui.adsabs.harvard.edu/#abs/2023A%26ARv..31....1A/abstract',
    ],
  },
  {
    key: 'dblp:journals/cssc/XuY12',
    link: 'https://dblp.org/rec/journals/cssc/XuY12',
    addresses: [
      'https://dblp.org/rec/journals/cssc/XuY12.html?view=bibtex',
      'https://dblp.uni-trier.de/rec/bib/journals/cssc/XuY12',
    ],
  },
  {
    key: 'worldcat:994342191',
    link: 'https://search.worldcat.org/title/994342191',
    addresses: [
      'https://www.worldcat.org/oclc/994342191',
      'https://search.worldcat.org/fr/title/994342191',
      'https://illinois.on.worldcat.org/v2/oclc/994342191',
    ],
  },
  {
    key: 'clinical-trial:NCT04700072',
    link: 'https://clinicaltrials.gov/study/NCT04700072',
    addresses: [
      'https://clinicaltrials.gov/ct2/show/NCT04700072?term=x',
      'https://www.clinicaltrials.gov/ct2/show/study/nct04700072',
    ],
  },
  {
    key: 'inspire:1282171',
    link: 'https://inspirehep.net/literature/1282171',
    addresses: ['https://inspirehep.net/record/1282171?ln=en'],
  },
  {
    key: 'osti:1084504',
    link: 'https://www.osti.gov/biblio/1084504',
    addresses: [
      'https://www.osti.gov/scitech/biblio/1084504',
      'https://www.osti.gov/servlets/purl/1084504',
      'https://www.osti.gov/biblio/1084504-some-title',
    ],
  },
  {
    key: 'papers-with-code:a-paper',
    link: 'https://paperswithcode.com/paper/a-paper',
    addresses: [
      'https://paperswithcode.com/paper/a-paper#code',
      'https://paperswithcode.com/paper/a-paper/review/',
    ],
  },
  {
    key: 'isca:interspeech_2021/li21_interspeech',
    link: 'https://www.isca-archive.org/interspeech_2021/li21_interspeech.html',
    addresses: [
      'https://www.isca-archive.org/interspeech_2021/li21_interspeech.pdf',
      'https://www.isca-speech.org/archive/interspeech_2021/li21_interspeech.html',
      'https://www.isca-speech.org/archive/pdfs/interspeech_2021/li21_interspeech.pdf',
    ],
  },
  {
    key: 'ijcai:2021/123',
    link: 'https://www.ijcai.org/proceedings/2021/123',
    addresses: ['https://www.ijcai.org/proceedings/2021/0123.pdf', 'https://ijcai.org/proceedings/2021/123/'],
  },
  {
    key: 'neurips:0123456789abcdef0123456789abcdef',
    link: 'https://proceedings.mlsys.org/paper_files/paper/2022/hash/0123456789abcdef0123456789abcdef-Abstract.html',
    addresses: [
      'https://proceedings.mlsys.org/paper_files/paper/2022/file/0123456789abcdef0123456789abcdef-Paper.pdf',
    ],
  },
]);
