import { testApart, testGroups } from '../groups.ts';

testGroups('archives and catalogues of papers', [
  {
    key: 'pmc:3531190',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3531190/',
    kind: 'paper',
    addresses: [
      'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3531190/pdf/gks1195.pdf',
      'https://www.ncbi.nlm.nih.gov/labs/pmc/articles/PMC3531190/',
      'https://europepmc.org/articles/PMC3531190?pdf=render',
      'https://europepmc.org/article/PMC/PMC3531190#free-full-text',
      'http://www.pubmedcentral.nih.gov/articles/PMC3531190',
    ],
  },
  {
    key: 'pubmed:24737116',
    link: 'https://pubmed.ncbi.nlm.nih.gov/24737116/',
    addresses: [
      'https://www.ncbi.nlm.nih.gov/pubmed/24737116',
      'https://pubmed.ncbi.nlm.nih.gov/24737116/?dopt=Abstract',
      'https://www.ncbi.nlm.nih.gov/pubmed?term=24737116',
      'https://europepmc.org/article/MED/24737116',
      'https://europepmc.org/abstract/med/24737116',
    ],
  },
  {
    key: 'ncbi-book:nbk21054',
    addresses: [
      'https://www.ncbi.nlm.nih.gov/books/NBK21054/',
      'https://www.ncbi.nlm.nih.gov/books/n/cooper/nbk21054/?report=reader',
    ],
  },
  {
    key: 'ieee:6221978',
    link: 'https://ieeexplore.ieee.org/document/6221978',
    kind: 'paper',
    addresses: [
      'https://ieeexplore.ieee.org/document/6221978/authors#authors',
      'https://ieeexplore.ieee.org/abstract/document/6221978',
      'https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=6221978',
      'https://ieeexplore.ieee.org/xpl/articleDetails.jsp?arnumber=6221978',
      'http://ieeexplore.ieee.org/xpls/abs_all.jsp?arnumber=6221978&tag=1',
      'https://ieeexplore.ieee.org/iel7/36/4358825/06221978.pdf',
    ],
  },
  {
    key: 'pii:s0092867411005812',
    link: 'https://www.sciencedirect.com/science/article/pii/S0092867411005812',
    kind: 'paper',
    addresses: [
      'https://www.sciencedirect.com/science/article/pii/S0092867411005812?via%3Dihub',
      'https://www.sciencedirect.com/science/article/abs/pii/S0092867411005812',
      'https://linkinghub.elsevier.com/retrieve/pii/S0092867411005812',
      'https://www.sciencedirect.com/science/article/pii/S0092867411005812/pdfft?md5=1&pid=1-s2.0-S0092867411005812-main.pdf',
      'http://www.cell.com/abstract/S0092-8674(11)00581-2',
      'https://www.cell.com/cell/fulltext/S0092-8674%2811%2900581-2',
      'https://www.cell.com/cell/pdf/S0092-8674(11)00581-2.pdf',
      'https://www.cell.com/action/showPdf?pii=S0092-8674%2811%2900581-2',
    ],
  },
  {
    key: 'pii:s0140673621014318',
    addresses: [
      'https://www.thelancet.com/journals/lancet/article/PIIS0140-6736(21)01431-8/fulltext',
      'https://doi.org/10.1016/S0140-6736(21)01431-8',
    ],
  },
  {
    key: 'pii:b9780123706263000508',
    addresses: [
      'https://www.sciencedirect.com/science/article/pii/B9780123706263000508',
      'https://doi.org/10.1016/B978-012370626-3.00050-8',
    ],
  },
  {
    key: 'jstor:2669240',
    link: 'https://www.jstor.org/stable/2669240',
    addresses: [
      'https://www.jstor.org/stable/pdf/2669240.pdf?refreqid=x',
      'http://jstor.org/stable/2669240?origin=crossref&seq=1#page_scan_tab_contents',
      'https://doi.org/10.2307/2669240',
      'https://www.jstor.org/stable/10.2307/2669240',
    ],
  },
  {
    key: 'jstor:j.ctt19jcg63.12',
    addresses: [
      'https://www.jstor.org/stable/j.ctt19jcg63.12',
      'https://www.jstor.org/stable/pdf/j.ctt19jcg63.12.pdf',
    ],
  },
  {
    key: 'doi:10.1086/508232',
    addresses: [
      'https://www.jstor.org/stable/10.1086/508232',
      'https://www.journals.uchicago.edu/doi/10.1086/508232',
    ],
  },
  {
    key: 'hal:tel-05056628',
    link: 'https://hal.science/tel-05056628',
    addresses: [
      'https://theses.hal.science/tel-05056628v2/document',
      'https://tel.archives-ouvertes.fr/tel-05056628',
      'https://hal.inria.fr/tel-05056628/file/x.pdf',
      'https://hal.science/INRIA/tel-05056628',
    ],
  },
  {
    key: 'lingbuzz:008324',
    link: 'https://lingbuzz.net/lingbuzz/008324',
    addresses: [
      'https://ling.auf.net/lingbuzz/008324/current.pdf?_s=abc',
      'https://lingbuzz.net/lingbuzz/008324/v2.pdf',
      'http://lingbuzz.auf.net/lingbuzz/008324',
    ],
  },
  {
    key: 's2:2fd10e095b146f99da8cdc6ff58720e2e8fca36d',
    link: 'https://www.semanticscholar.org/paper/2fd10e095b146f99da8cdc6ff58720e2e8fca36d',
    addresses: [
      'https://www.semanticscholar.org/paper/Some-Title-Author/2fd10e095b146f99da8cdc6ff58720e2e8fca36d',
      'https://www.semanticscholar.org/reader/2fd10e095b146f99da8cdc6ff58720e2e8fca36d',
      'https://www.semanticscholar.org/paper/2fd10e095b146f99da8cdc6ff58720e2e8fca36d/figure/3',
    ],
  },
  {
    key: 'osf:j7qta',
    link: 'https://osf.io/j7qta',
    addresses: [
      'https://osf.io/preprints/socarxiv/j7qta_v2',
      'https://osf.io/j7qta/',
      'https://osf.io/j7qta/download',
      'https://doi.org/10.31235/osf.io/j7qta_v1',
      'https://psyarxiv.com/j7qta',
    ],
  },
  {
    key: 'mdpi:2071-1050/14/1/15',
    link: 'https://www.mdpi.com/2071-1050/14/1/15',
    addresses: [
      'https://www.mdpi.com/2071-1050/14/1/15/htm',
      'https://www.mdpi.com/2071-1050/14/1/15/pdf?version=1640000000',
      'http://mdpi.com/2071-1050/14/1/15',
    ],
  },
  {
    key: 'cambridge:819623b1b5b33836476618ac0621f0ee',
    addresses: [
      'https://www.cambridge.org/core/books/foundations-of-probabilistic-programming/819623B1B5B33836476618AC0621F0EE',
      'https://www.cambridge.org/core/services/aop-cambridge-core/content/view/819623B1B5B33836476618AC0621F0EE/9781108488518AR.pdf/x.pdf?event-type=FTLA',
    ],
  },
  {
    key: 'silverchair:isq/64/2/419',
    addresses: [
      'https://academic.oup.com/isq/article/64/2/419/5808900',
      'https://academic.oup.com/isq/article-abstract/64/2/419/5808900?redirectedFrom=fulltext',
      'https://academic.oup.com/isq/article-pdf/64/2/419/33400000/sqaa017.pdf',
    ],
  },
  {
    key: 'ojs:ojs.aaai.org/aaai/16144',
    link: 'https://ojs.aaai.org/index.php/AAAI/article/view/16144',
    kind: 'paper',
    addresses: [
      'https://ojs.aaai.org/index.php/AAAI/article/view/16144/15951',
      'https://ojs.aaai.org/index.php/AAAI/article/download/16144/15951',
      'http://ojs.aaai.org/index.php/aaai/article/view/16144',
    ],
  },
  {
    key: 'highwire:genesdev.cshlp.org/content/16/14/1779',
    addresses: [
      'http://genesdev.cshlp.org/content/16/14/1779',
      'http://genesdev.cshlp.org/content/16/14/1779.full.pdf+html',
      'https://genesdev.cshlp.org/content/16/14/1779.abstract',
    ],
  },
]);

testApart('archives and catalogues of papers', [
  'https://pubmed.ncbi.nlm.nih.gov/24737116/',
  'https://pubmed.ncbi.nlm.nih.gov/24737117/',
  'https://pubmed.ncbi.nlm.nih.gov/?term=resnet',
  'https://pubmed.ncbi.nlm.nih.gov/?term=unet',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC24737116/',
  'https://ieeexplore.ieee.org/document/6221978',
  'https://ieeexplore.ieee.org/document/6221979',
  'https://ieeexplore.ieee.org/xpl/conhome/1000147/all-proceedings',
  'https://www.jstor.org/stable/2669240',
  'https://www.jstor.org/journal/jamerstatassoc',
  'https://hal.science/hal-00000001',
  'https://hal.science/hal-00000002',
  'https://osf.io/j7qta',
  'https://osf.io/j7qtb',
  'https://osf.io/terms',
  'https://ojs.aaai.org/index.php/AAAI/article/view/16144',
  'https://ojs.aaai.org/index.php/ICWSM/article/view/16144',
  'https://ojs.aaai.org/index.php/AAAI/issue/view/16144',
  'https://journals.example/a/index.php/x/article/view/5',
  'https://journals.example/b/index.php/x/article/view/5',
  'https://news.example/content/2021/05/12?story=1',
  'https://news.example/content/2021/05/12?story=2',
]);
