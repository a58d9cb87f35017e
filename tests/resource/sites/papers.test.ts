import { testApart, testGroups } from '../groups.ts';

testGroups('conference papers', [
  {
    key: 'openreview:ABcd_1-2xyZ',
    link: 'https://openreview.net/forum?id=ABcd_1-2xyZ',
    kind: 'paper',
    addresses: [
      'https://openreview.net/pdf?id=ABcd_1-2xyZ',
      'https://openreview.net/forum?noteId=zzzzz&id=ABcd_1-2xyZ',
      'https://www.openreview.net/attachment?id=ABcd_1-2xyZ&name=supplementary_material',
      'https://api2.openreview.net/pdf?id=ABcd_1-2xyZ',
      'http://openreview.net/forum?id=ABcd_1-2xyZ#all',
    ],
  },
  {
    key: 'acl:p19-1001',
    link: 'https://aclanthology.org/P19-1001/',
    kind: 'paper',
    addresses: [
      'https://aclanthology.org/P19-1001.pdf',
      'https://www.aclweb.org/anthology/P19-1001v2.pdf',
      'https://aclweb.org/anthology/papers/P/P19/P19-1001/',
      'http://aclweb.org/anthology/P/P19/P19-1001.pdf',
      'https://aclanthology.info/papers/P19-1001/p19-1001',
      'https://aclanthology.org/P19-1001.bib',
      'https://aclanthology.org/attachments/P19-1001.Supplementary.zip',
      'https://doi.org/10.18653/v1/P19-1001',
      'https://www.doi.org/10.18653/v1/p19-1001',
    ],
  },
  {
    key: 'acl:2022.findings-emnlp.12',
    link: 'https://aclanthology.org/2022.findings-emnlp.12/',
    addresses: [
      'https://aclanthology.org/2022.findings-emnlp.12v2.pdf',
      'https://doi.org/10.18653/v1/2022.findings-emnlp.12',
    ],
  },
  {
    key: 'pmlr:v139/radford21a',
    link: 'https://proceedings.mlr.press/v139/radford21a.html',
    kind: 'paper',
    addresses: [
      'http://proceedings.mlr.press/v139/radford21a/radford21a.pdf',
      'https://proceedings.mlr.press/v139/radford21a/radford21a-supp.pdf',
      'https://raw.githubusercontent.com/mlresearch/v139/main/assets/radford21a/radford21a.pdf',
    ],
  },
  {
    key: 'pmlr:v28/wan13',
    link: 'https://proceedings.mlr.press/v28/wan13.html',
    addresses: ['http://jmlr.org/proceedings/papers/v28/wan13.pdf'],
  },
  {
    key: 'jmlr:v3/blei03a',
    link: 'https://jmlr.org/papers/v3/blei03a.html',
    addresses: [
      'https://www.jmlr.org/papers/volume3/blei03a/blei03a.pdf',
      'http://jmlr.csail.mit.edu/papers/v3/blei03a.html',
      'https://jmlr.org/beta/papers/v3/blei03a.html',
    ],
  },
  {
    key: 'jmlr:v23/21-0998',
    addresses: [
      'https://jmlr.org/papers/v23/21-0998.html',
      'https://www.jmlr.org/papers/volume23/21-0998/21-0998.pdf',
    ],
  },
  {
    key: 'neurips:3f5ee243547dee91fbd053c1c4a845aa',
    link: 'https://proceedings.neurips.cc/paper_files/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html',
    kind: 'paper',
    addresses: [
      'https://proceedings.neurips.cc/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf',
      'https://papers.nips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html',
      'https://proceedings.neurips.cc/paper_files/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract-Conference.html',
      'https://proceedings.neurips.cc/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Reviews.html',
      'https://papers.neurips.cc/paper_files/paper/2017/bib/3f5ee243547dee91fbd053c1c4a845aa-Bibtex.bib',
    ],
  },
  {
    key: 'neurips:a98846e9d9cc01cfb87eb694d946ce6b',
    link: 'https://proceedings.neurips.cc/paper_files/paper/2022/hash/a98846e9d9cc01cfb87eb694d946ce6b-Abstract-Conference.html',
    addresses: [
      'https://proceedings.neurips.cc/paper_files/paper/2022/file/a98846e9d9cc01cfb87eb694d946ce6b-Paper-Conference.pdf',
    ],
  },
  {
    key: 'nips:7181',
    link: 'https://papers.nips.cc/paper/7181-attention-is-all-you-need',
    addresses: [
      'https://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf',
      'http://papers.nips.cc/paper/7181-attention-is-all-you-need/',
    ],
  },
  {
    key: 'cvf:zhou_a_thing_cvpr_2021',
    link: 'https://openaccess.thecvf.com/content/CVPR2021/html/Zhou_A_Thing_CVPR_2021_paper.html',
    kind: 'paper',
    addresses: [
      'https://openaccess.thecvf.com/content/CVPR2021/papers/Zhou_A_Thing_CVPR_2021_paper.pdf',
      'http://openaccess.thecvf.com/content_CVPR_2021/html/Zhou_A_Thing_CVPR_2021_paper.html',
      'https://openaccess.thecvf.com/content/CVPR2021/supplemental/Zhou_A_Thing_CVPR_2021_supplemental.pdf',
      'https://www.cv-foundation.org/openaccess/content_cvpr_2021/papers/Zhou_A_Thing_CVPR_2021_paper.pdf',
    ],
  },
  {
    key: 'cvf:li_x_cvprw_2019',
    link: 'https://openaccess.thecvf.com/content_CVPRW_2019/html/DAVIS/Li_X_CVPRW_2019_paper.html',
    addresses: [
      'https://openaccess.thecvf.com/content_CVPRW_2019/papers/DAVIS/Li_X_CVPRW_2019_paper.pdf',
      'https://openaccess.thecvf.com/content_CVPRW_2019/html/DAVIS/Li_X_CVPRW_2019_paper.html',
    ],
  },
  {
    key: 'usenix:usenixsecurity22/bulekov',
    link: 'https://www.usenix.org/conference/usenixsecurity22/presentation/bulekov',
    addresses: [
      'https://usenix.org/conference/usenixsecurity22/presentation/bulekov/',
      'https://www.usenix.org/system/files/sec22-bulekov.pdf',
    ],
  },
  {
    key: 'usenix:osdi20/gu',
    link: 'https://www.usenix.org/conference/osdi20/presentation/gu',
    addresses: [
      'https://www.usenix.org/system/files/osdi20-gu.pdf',
      'https://www.usenix.org/conference/osdi20/presentation/gu',
    ],
  },
  {
    key: 'rfc:822',
    link: 'https://www.rfc-editor.org/rfc/rfc822',
    kind: 'paper',
    addresses: [
      'https://tools.ietf.org/html/rfc0822',
      'https://datatracker.ietf.org/doc/rfc822/',
      'https://datatracker.ietf.org/doc/html/rfc822#section-3',
      'https://www.rfc-editor.org/info/rfc822',
      'https://www.ietf.org/rfc/rfc822.txt',
      'https://httpwg.org/specs/rfc822.html',
      'http://www.faqs.org/rfcs/rfc822.html',
      'https://doi.org/10.17487/RFC0822',
    ],
  },
  {
    key: 'draft:draft-ietf-quic-transport',
    link: 'https://datatracker.ietf.org/doc/draft-ietf-quic-transport/',
    addresses: [
      'https://datatracker.ietf.org/doc/html/draft-ietf-quic-transport-34',
      'https://datatracker.ietf.org/doc/draft-ietf-quic-transport/29/',
      'https://tools.ietf.org/html/draft-ietf-quic-transport',
      'https://www.ietf.org/archive/id/draft-ietf-quic-transport-34.txt',
    ],
  },
]);

testApart('conference papers', [
  'https://openreview.net/forum?id=ABcd_1-2xyZ',
  'https://openreview.net/forum?id=ABcd_1-2xyz',
  'https://openreview.net/group?id=ICLR.cc/2024/Conference',
  'https://openreview.net/profile?id=~Ada_Lovelace1',
  'https://aclanthology.org/P19-1001/',
  'https://aclanthology.org/P19-1002/',
  'https://aclanthology.org/volumes/P19-1/',
  'https://proceedings.mlr.press/v139/',
  'https://proceedings.mlr.press/v139/radford21a.html',
  'https://proceedings.mlr.press/v139/radford21b.html',
  'https://jmlr.org/papers/v3/',
  'https://jmlr.org/papers/v3/blei03a.html',
  'https://papers.nips.cc/paper/7182-another-paper',
  'https://openaccess.thecvf.com/CVPR2021?day=all',
  'https://openaccess.thecvf.com/CVPR2021?day=2021-06-21',
  'https://www.usenix.org/conference/osdi20/presentation/gu',
  'https://www.usenix.org/conference/osdi20/technical-sessions',
  'https://www.rfc-editor.org/rfc/rfc822',
  'https://www.rfc-editor.org/rfc/rfc8222',
  'https://www.rfc-editor.org/errata/rfc822',
]);
