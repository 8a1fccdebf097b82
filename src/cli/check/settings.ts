import type { Severity } from '../../core/rule.ts';
import { nearestWord } from '../../core/text.ts';
import type { CheckSettings } from '../../engine/check.ts';
import { rules } from '../../generated/rules.ts';
import { configPath, type LoadedConfig } from '../../io/config.ts';
import { UserError } from '../../io/user-error.ts';

const levels = ['off', 'info', 'warning', 'error'] as const;
type Level = (typeof levels)[number];

const isLevel = (text: string): text is Level => (levels as readonly string[]).includes(text);

const demandRule = (name: string): string => {
  const known = Object.keys(rules);
  if (!known.includes(name)) throw new UserError('unknown-rule', { name, nearest: nearestWord(name, known) ?? '' });
  return name;
};

/** `rule=level` of the command line. */
const readOverride = (text: string): readonly [string, Level] => {
  const [name = '', level = ''] = text.split('=');
  if (!isLevel(level))
    throw new UserError('bad-option-value', {
      name: '--rule',
      value: text,
      known: levels.map((one) => `RULE=${one}`).join(', '),
    });
  return [demandRule(name), level];
};

/** Severities and options of rules: those of the configuration, then those of the command line. */
export const ruleSettings = (
  config: LoadedConfig | undefined,
  overrides: readonly string[],
): Pick<CheckSettings, 'severities' | 'options'> => {
  const severities: Record<string, Severity | 'off'> = {};
  const options: Record<string, { readonly [option: string]: number }> = {};
  for (const [name, setting] of Object.entries(config?.check.rules ?? {})) {
    demandRule(name);
    const severity = typeof setting === 'string' ? setting : setting.severity;
    if (severity !== undefined) severities[name] = severity;
    if (typeof setting !== 'string' && setting.options) options[name] = setting.options;
  }
  for (const override of overrides) {
    const [name, level] = readOverride(override);
    severities[name] = level;
  }
  return { severities, options };
};

/** What is to be checked: what was named, else what the configuration names, else the folder one is in. */
export const pathsToCheck = (named: readonly string[], config: LoadedConfig | undefined): readonly string[] => {
  if (named.length > 0) return named;
  const configured = config?.check.paths;
  return config && configured ? configured.map((path) => configPath(config, path)) : ['.'];
};
