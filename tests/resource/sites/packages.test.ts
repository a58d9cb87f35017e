import { testApart, testGroups } from '../groups.ts';

testGroups('models and packages', [
  {
    key: 'hf:mistralai/mistral-7b-v0.1',
    link: 'https://huggingface.co/mistralai/Mistral-7B-v0.1',
    kind: 'repo',
    addresses: [
      'https://huggingface.co/mistralai/Mistral-7B-v0.1/tree/main',
      'https://hf.co/mistralai/mistral-7b-v0.1',
      'https://huggingface.co/mistralai/Mistral-7B-v0.1/blob/main/README.md',
      'https://huggingface.co/mistralai/Mistral-7B-v0.1/discussions',
      'https://huggingface.co/mistralai/Mistral-7B-v0.1?library=transformers&inference_api=true#usage',
      'https://www.huggingface.co/mistralai/Mistral-7B-v0.1/commits/main',
    ],
  },
  {
    key: 'hf:datasets/rajpurkar/squad',
    link: 'https://huggingface.co/datasets/rajpurkar/squad',
    kind: 'repo',
    addresses: [
      'https://huggingface.co/datasets/rajpurkar/squad/viewer/plain_text/train?row=1',
      'https://huggingface.co/datasets/rajpurkar/squad/tree/main',
    ],
  },
  {
    key: 'hf:spaces/openai/whisper',
    link: 'https://huggingface.co/spaces/openai/whisper',
    addresses: [
      'https://huggingface.co/spaces/openai/whisper?logs=build',
      'https://huggingface.co/spaces/openai/whisper/tree/main',
    ],
  },
  {
    key: 'hf:spaces/a/b:app.py',
    addresses: [
      'https://huggingface.co/spaces/a/b/blob/main/app.py',
      'https://huggingface.co/spaces/a/b/raw/main/app.py',
    ],
  },
  {
    key: 'hf:bert-base-uncased',
    addresses: [
      'https://huggingface.co/bert-base-uncased',
      'https://huggingface.co/bert-base-uncased/tree/main',
    ],
  },
  {
    key: 'hf:a/b/discussions/3',
    kind: 'thread',
    addresses: ['https://huggingface.co/a/b/discussions/3', 'https://huggingface.co/A/b/discussions/3#65a'],
  },
  {
    key: 'npm:@scope/name',
    link: 'https://www.npmjs.com/package/@scope/name',
    kind: 'repo',
    addresses: [
      'https://www.npmjs.com/package/@scope/name?activeTab=versions',
      'https://npmjs.org/package/@scope/name',
      'https://www.npmjs.com/package/%40scope%2Fname#api',
    ],
  },
  {
    key: 'pypi:ruamel-yaml',
    link: 'https://pypi.org/project/ruamel.yaml/',
    kind: 'repo',
    addresses: [
      'https://pypi.org/project/ruamel.yaml/#files',
      'https://pypi.org/project/Ruamel-YAML',
      'https://pypi.python.org/pypi/ruamel_yaml',
      'https://pypi.org/p/ruamel.yaml',
    ],
  },
  {
    key: 'pypi:simplejson@3.10.0',
    addresses: [
      'https://pypi.org/project/simplejson/3.10.0/',
      'https://pypi.python.org/pypi/simplejson/3.10.0',
    ],
  },
  {
    key: 'crate:serde-json',
    link: 'https://crates.io/crates/serde_json',
    kind: 'repo',
    addresses: [
      'https://crates.io/crates/serde_json/versions',
      'https://crates.io/crates/serde-json',
      'https://lib.rs/crates/serde_json',
      'https://lib.rs/crates/serde_json/rev',
    ],
  },
  {
    key: 'cran:effects',
    link: 'https://cran.r-project.org/package=effects',
    addresses: [
      'https://cran.r-project.org/web/packages/effects/index.html',
      'https://cran.rstudio.com/web/packages/effects/',
      'http://lib.stat.cmu.edu/R/CRAN/web/packages/effects/',
      'https://CRAN.R-project.org/package=effects',
    ],
  },
  {
    key: 'gem:rails',
    addresses: ['https://rubygems.org/gems/rails', 'https://rubygems.org/gems/rails/versions?locale=de'],
  },
  { key: 'jsr:@std/path', addresses: ['https://jsr.io/@std/path', 'https://jsr.io/@std/path/doc'] },
  {
    key: 'docker:library/redis',
    addresses: ['https://hub.docker.com/_/redis', 'https://hub.docker.com/_/redis/tags?page=1'],
  },
  {
    key: 'kaggle:datasets/a/b',
    addresses: [
      'https://www.kaggle.com/datasets/a/b',
      'https://www.kaggle.com/datasets/a/b/data',
      'https://kaggle.com/datasets/A/b?resource=download',
    ],
  },
  {
    key: 'colab:1Abcdefghijklmnopqrstuvw',
    addresses: [
      'https://colab.research.google.com/drive/1Abcdefghijklmnopqrstuvw',
      'https://colab.research.google.com/drive/1Abcdefghijklmnopqrstuvw?usp=sharing#scrollTo=x',
    ],
  },
]);

testApart('models and packages', [
  'https://huggingface.co/a/b',
  'https://huggingface.co/datasets/a/b',
  'https://huggingface.co/spaces/a/b',
  'https://huggingface.co/a',
  'https://huggingface.co/blog/a',
  'https://huggingface.co/docs/transformers/index',
  'https://huggingface.co/docs/transformers/main/en/index',
  'https://huggingface.co/collections/a/b-65a',
  'https://huggingface.co/models?search=bert',
  'https://huggingface.co/models?search=gpt',
  'https://www.npmjs.com/package/a',
  'https://www.npmjs.com/package/a/v/1.0.0',
  'https://pypi.org/project/a/',
  'https://pypi.org/project/a/1.0/',
  'https://crates.io/crates/a',
  'https://docs.rs/a/latest/a/',
  'https://www.kaggle.com/code/a/b',
  'https://colab.research.google.com/github/a/b/blob/main/c.ipynb',
  'https://colab.research.google.com/github/a/b/blob/main/d.ipynb',
]);
