/** Papers, preprints and standards. The order counts only between rules of one host. */
import type { SiteRule } from '../../identity.ts';
import { acl } from './acl.ts';
import { acm } from './acm.ts';
import { ads } from './ads.ts';
import { arxiv, arxivCodes, arxivMirrors } from './arxiv.ts';
import { biorxiv } from './biorxiv.ts';
import { cambridge } from './cambridge.ts';
import { clinicalTrials, inspire, osti, papersWithCode, worldCat } from './catalogues.ts';
import { openEngage } from './chemrxiv.ts';
import { copernicus } from './copernicus.ts';
import { cvf } from './cvf.ts';
import { dataverse } from './dataverse.ts';
import { dblp } from './dblp.ts';
import { doiHosts } from './doi-hosts.ts';
import { doiPaths } from './doi-paths.ts';
import { f1000 } from './f1000.ts';
import { hal } from './hal.ts';
import { highwire } from './highwire.ts';
import { eccc, iacr } from './iacr.ts';
import { ieee } from './ieee.ts';
import { draft } from './internet-draft.ts';
import { jama } from './jama.ts';
import { jmlr } from './jmlr.ts';
import { journals } from './journals.ts';
import { jstor } from './jstor.ts';
import { lingbuzz } from './lingbuzz.ts';
import { mdpi } from './mdpi.ts';
import { muse } from './muse.ts';
import { ncbiBooks } from './ncbi-books.ts';
import { neurips } from './neurips.ts';
import { nips } from './nips.ts';
import { ojs } from './ojs.ts';
import { openreview } from './openreview.ts';
import { osf } from './osf.ts';
import { philPapers } from './philpapers.ts';
import { elsevier } from './pii.ts';
import { plainDoiPaths } from './plain-doi-paths.ts';
import { plos } from './plos.ts';
import { pmc } from './pmc.ts';
import { pmlr } from './pmlr.ts';
import { preprints } from './preprints.ts';
import { pubmed } from './pubmed.ts';
import { rfc } from './rfc.ts';
import { semanticScholar } from './semantic-scholar.ts';
import { silverchair } from './silverchair.ts';
import { ijcai, isca } from './speech-and-ai.ts';
import { springer } from './springer.ts';
import { usenix } from './usenix.ts';

export const PAPERS: readonly SiteRule[] = [
  arxiv,
  arxivMirrors,
  arxivCodes,
  acl,
  openreview,
  pmlr,
  jmlr,
  neurips,
  nips,
  cvf,
  usenix,
  springer,
  journals,
  copernicus,
  plos,
  biorxiv,
  preprints,
  ieee,
  acm,
  elsevier,
  pmc,
  pubmed,
  ncbiBooks,
  hal,
  jstor,
  lingbuzz,
  semanticScholar,
  osf,
  rfc,
  draft,
  cambridge,
  silverchair,
  mdpi,
  doiHosts,
  doiPaths,
  plainDoiPaths,
  ojs,
  highwire,
  f1000,
  openEngage,
  philPapers,
  muse,
  iacr,
  eccc,
  ads,
  dblp,
  worldCat,
  clinicalTrials,
  inspire,
  osti,
  papersWithCode,
  isca,
  ijcai,
  dataverse,
  jama,
];
