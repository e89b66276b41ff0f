import { describe, expect, it } from 'vitest';
import messages from '../../../l10n/bundle.l10n.de.json' with { type: 'json' };
import manifest from '../../../package.json' with { type: 'json' };
import { element } from '../../../webview/controls/element.ts';
import { linkSettings } from '../../../webview/controls/settingLinks.ts';
import { recordPosts } from '../makeContext.ts';

// @vitest-environment happy-dom

function show(text: string) {
  const { posted, post } = recordPosts();
  const node = element('p', {}, ...linkSettings(text, post));
  return { node, posted, links: [...node.querySelectorAll('button')] };
}

/** The ids of settings that sentences name. */
const named = new Set(
  Object.keys(messages).flatMap((text) => text.match(/segmentAi\.[A-Za-z.]*[A-Za-z]/g) ?? []),
);

describe('a setting in a sentence', () => {
  it('is called by its name and leads to where it is changed', () => {
    const { node, links, posted } = show('To subtract, set segmentAi.cleaning.returns to "net".');
    expect(node.textContent).toBe('To subtract, set Returns to "net".');
    expect(links.map(({ title }) => title)).toEqual(['segmentAi.cleaning.returns']);
    links[0]!.click();
    expect(posted).toEqual([['openSetting', { name: 'cleaning.returns' }]]);
  });

  it('leads to the check of the data where that can change it', () => {
    const { node, links, posted } = show('choose another column in segmentAi.columns.');
    expect(node.textContent).toBe('choose another column in Columns.');
    links[0]!.click();
    expect(posted).toEqual([['checkData']]);
  });

  it('has a name, whichever sentence it stands in', () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    const ids = [...named].filter((id) => settings.includes(id));
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) expect(show(`See ${id}.`).node.textContent).not.toBe(`See ${id.slice(10)}.`);
  });

  it('leaves a sentence without any as it is', () => {
    expect(show('<b>12</b> rows').node.textContent).toBe('<b>12</b> rows');
  });
});
