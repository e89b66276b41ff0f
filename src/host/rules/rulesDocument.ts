import { type TextDocument, type Uri, workspace } from 'vscode';
import { findPreset, type NamingPreset } from '../../pipeline/naming/presets.ts';
import type { NamingRules } from '../../pipeline/naming/rule.ts';
import { layOver } from '../../pipeline/written/tree.ts';
import { copyPlain } from '../settings/readConfiguration.ts';
import { rulesFilePath } from './rulesFilePath.ts';
import { parseRulesText, type RulesText } from './rulesText.ts';

export const rulesKey = 'segmentAi.naming.rules';

/** A document in which naming rules stand or may stand, saved or not. */
export interface RulesDocument {
  readonly kind: 'file' | 'user' | 'workspace';
  readonly text: RulesText;
  /** The rules of the scope below, which those of the document change. */
  readonly below: unknown;
  readonly preset: NamingRules;
  /** The rules as they would hold if the document were saved. */
  readonly combined: unknown;
}

/** Recognizes the rules file, and the settings of the user, a folder and a workspace; undefined for anything else. */
export function readRulesDocument(document: TextDocument): RulesDocument | undefined {
  const place = findPlace(document.uri);
  if (place === undefined) return undefined;
  const { kind, at } = place;
  const text = parseRulesText(document.getText(), at);
  const configuration = workspace.getConfiguration('segmentAi', kind === 'user' ? null : document.uri);
  const scopes = configuration.inspect<unknown>('naming.rules');
  const below = kind === 'workspace' ? copyPlain(scopes?.globalValue) : undefined;
  const above = kind === 'user' ? copyPlain(scopes?.workspaceValue) : undefined;
  const combined = layOver(layOver(below, text.rules), above);
  const preset = findPreset(readPreset(configuration.get('naming.preset')));
  return { kind, text, below, combined, preset };
}

/** Where they are not of the editor's own scheme, as on a server: those of the user, a profile or the machine. */
const userSettings = /\/(User|Machine)\/(profiles\/[^/]+\/)?settings\.json$/;

function findPlace({
  scheme,
  path,
}: Uri): { kind: RulesDocument['kind']; at: readonly string[] } | undefined {
  if (path.endsWith(`/${rulesFilePath}`)) return { kind: 'file', at: [] };
  if (path.endsWith('.code-workspace')) return { kind: 'workspace', at: ['settings', rulesKey] };
  if (!path.endsWith('/settings.json')) return undefined;
  if (path.endsWith('/.vscode/settings.json')) return { kind: 'workspace', at: [rulesKey] };
  const ofUser = scheme === 'vscode-userdata' || userSettings.test(path);
  return ofUser ? { kind: 'user', at: [rulesKey] } : undefined;
}

function readPreset(value: unknown): NamingPreset {
  return value === 'seed' ? 'seed' : 'default';
}
