import { testGroups } from '../groups.ts';

testGroups('publishers’ further forms', [
  {
    key: 'doi:10.1093/bioinformatics/btab123',
    addresses: [
      'https://academic.oup.com/bioinformatics/article/doi/10.1093/bioinformatics/btab123/6154321',
      'https://academic.oup.com/bioinformatics/advance-article-abstract/doi/10.1093/bioinformatics/btab123/6154321?login=false',
      'https://doi.org/10.1093/bioinformatics/btab123',
    ],
  },
  {
    key: 'doi:10.1162/tacl_a_00343',
    addresses: [
      'https://direct.mit.edu/tacl/article/doi/10.1162/tacl_a_00343/96470/Some-Title',
      'https://direct.mit.edu/tacl/article-pdf/doi/10.1162/tacl_a_00343/1923401/tacl_a_00343.pdf',
      'https://doi.org/10.1162/tacl_a_00343',
    ],
  },
  {
    key: 'jama:2762130',
    link: 'https://jamanetwork.com/journals/jama/fullarticle/2762130',
    addresses: [
      'https://jamanetwork.com/journals/jama/article-abstract/2762130?guestAccessKey=x',
      'https://jamanetwork.com/journals/jama/fullarticle/2762130/',
    ],
  },
  {
    key: 'doi:10.7910/dvn/3oupks',
    link: 'https://dataverse.example.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/3OUPKS',
    addresses: [
      'https://dataverse.example.edu/dataset.xhtml?persistentId=doi%3A10.7910%2FDVN%2F3OUPKS&version=2',
      'https://doi.org/10.7910/DVN/3OUPKS',
    ],
  },
  {
    key: 'doi:10.5061/dryad.abc12',
    addresses: [
      'https://datadryad.org/dataset/doi:10.5061/dryad.abc12',
      'https://datadryad.org/stash/dataset/doi:10.5061/dryad.abc12',
    ],
  },
  {
    key: 'doi:10.1145/2854146',
    link: 'https://dl.acm.org/citation.cfm?id=2854146',
    addresses: ['https://dl.acm.org/citation.cfm?id=2854146', 'https://dl.acm.org/doi/10.1145/2854146'],
  },
  {
    key: 'doi:10.1201/9781003009085-4',
    addresses: [
      'https://www.taylorfrancis.com/chapters/edit/10.1201/9781003009085-4/a-chapter-someone',
      'https://doi.org/10.1201/9781003009085-4',
    ],
  },
]);
