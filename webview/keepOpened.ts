/** Opens and sorts the profile table of `after` as that of `before` was: the same result under other names. */
export function keepOpened(before: HTMLElement, after: HTMLElement): void {
  const opened = before.querySelectorAll('.disclosure[aria-expanded="true"]');
  for (const button of opened) {
    const detail = button.getAttribute('aria-controls') ?? '';
    after.querySelector<HTMLElement>(`.disclosure[aria-controls="${detail}"]`)?.click();
  }
  const heads = [...before.querySelectorAll('.profiles th[scope="col"]')];
  const sorted = heads.findIndex((head) => head.hasAttribute('aria-sort'));
  const head = [...after.querySelectorAll('.profiles th[scope="col"]')][sorted];
  const direction = heads[sorted]?.getAttribute('aria-sort');
  for (let tries = 0; tries < 2 && head?.getAttribute('aria-sort') !== direction; tries++) {
    head?.querySelector<HTMLElement>('.sort')?.click();
  }
}
