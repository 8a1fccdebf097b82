/**
 * Runs the pre-commit hook and the GitHub action for real, each from a fresh copy of this repository: installed, built, and let loose on
 * a repository with a sound and a broken bank. Fails where one of them does not do what docs/ci.md says.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';

const folder = mkdtempSync(join(tmpdir(), 'quizvisor-integrations-'));
/** Nothing of the repository in which this runs, nor of the user's own settings. */
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT_|npm_|GITHUB_)/i.test(name)));
const env = {
  ...clean,
  PRE_COMMIT_HOME: join(folder, 'pre-commit'),
  GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
  LANG: 'C.UTF-8',
};

interface Ran {
  readonly status: number | null;
  readonly said: string;
}

const bash = (script: string, cwd: string, more: { readonly [name: string]: string } = {}): Ran => {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

const demand = (what: string, ran: Ran, holds: boolean): void => {
  if (!holds) throw new Error(`${what}: exit ${ran.status}\n${ran.said}`);
  console.log(`  ${what}`);
};

const done = (script: string, cwd: string): void => {
  const ran = bash(script, cwd);
  if (ran.status !== 0) throw new Error(`${script}: exit ${ran.status}\n${ran.said}`);
};

/** A copy of all files that git knows or would know, as a repository with one commit. */
const copyOfThis = (): string => {
  const copy = join(folder, 'quizvisor');
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(name))) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  done('git init -q && git add -A && git commit -qm all', copy);
  return copy;
};

const bank = (id: string, rest: string): string =>
  `bank: ${id}\ntitle: A bank\nlanguages: [en]\ntopics: {all: All}\n${rest}`;
const sound = bank(
  'sound',
  'questions:\n  - {id: one, type: true-false, topic: all, prompt: Is Xen a hypervisor?, answer: true}\n',
);
const broken = bank('broken', 'questions: 7\n');

/** A repository of somebody with banks, and YAML of others. */
const user = (name: string): string => {
  const repository = join(folder, name);
  mkdirSync(join(repository, 'banks'), { recursive: true });
  writeFileSync(join(repository, 'banks', 'sound.yaml'), sound);
  writeFileSync(join(repository, 'compose.yaml'), 'services: {web: {image: nginx}}\n');
  done('git init -q', repository);
  return repository;
};

const tryHook = (source: string): void => {
  const repository = user('with-hook');
  const [, example = ''] =
    readFileSync('docs/ci.md', 'utf8').match(/## pre-commit\n[\s\S]*?```yaml\n([\s\S]*?)```/) ?? [];
  const revision = bash('git rev-parse HEAD', source).said.trim();
  const config = example.replace(/repo: .*/, `repo: ${source}`).replace(/rev: .*/, `rev: ${revision}`);
  writeFileSync(join(repository, '.pre-commit-config.yaml'), config);
  done('git add -A && pre-commit install', repository);
  const first = bash('git commit -m sound', repository);
  demand(
    'the hook lets a sound bank pass beside YAML of others',
    first,
    first.status === 0 && /quizvisor check.*Passed/.test(first.said),
  );
  writeFileSync(join(repository, 'banks', 'broken.yaml'), broken);
  const second = bash('git add -A && git commit -m broken', repository);
  demand(
    'the hook stops a broken bank',
    second,
    second.status === 1 && /banks\/broken\.yaml:5:\d+ +error/.test(second.said),
  );
};

interface Action {
  readonly inputs: { readonly [name: string]: { readonly default: string } };
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env?: { readonly [name: string]: string } }[];
  };
}

const tryAction = (source: string): void => {
  const { inputs, runs } = load(readFileSync(join(source, 'action.yml'), 'utf8')) as Action;
  const repository = user('with-action');
  const summary = join(folder, 'summary.md');
  const act = (given: { readonly [name: string]: string }): Ran => {
    let ran: Ran = { status: 0, said: '' };
    for (const { run, env: stated = {} } of runs.steps) {
      const filled = Object.entries(stated).map(([name, text]) => [
        name,
        text.replace(
          /\$\{\{ inputs\.([\w-]+) \}\}/g,
          (_, input: string) => given[input] ?? inputs[input]?.default ?? '',
        ),
      ]);
      ran = bash(run, repository, {
        GITHUB_ACTION_PATH: source,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(filled),
      });
      if (ran.status !== 0) break;
    }
    return ran;
  };
  const first = act({});
  demand('the action builds itself and checks the folder', first, first.status === 0 && first.said.includes('checked'));
  writeFileSync(join(repository, 'banks', 'broken.yaml'), broken);
  const without = act({});
  const annotation = /::error file=banks\/broken\.yaml,line=5/;
  demand('without paths it annotates a broken bank', without, without.status === 1 && annotation.test(without.said));
  const lines = act({ paths: 'banks/sound.yaml\nbanks/broken.yaml\n' });
  demand('paths over several lines are all checked', lines, lines.status === 1 && annotation.test(lines.said));
  demand('it writes the summary of the job', lines, readFileSync(summary, 'utf8').includes('broken'));
  rmSync(join(repository, 'banks'), { recursive: true });
  const none = act({});
  demand('where there is no bank it ends with 2', none, none.status === 2);
};

try {
  writeFileSync(
    env.GIT_CONFIG_GLOBAL,
    '[user]\n\tname = Somebody\n\temail = somebody@example.org\n[init]\n\tdefaultBranch = main\n',
  );
  const source = copyOfThis();
  tryHook(source);
  tryAction(source);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
