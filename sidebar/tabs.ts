/** Makes the tabs work: a click or the arrow keys, Home and End pick one; the panel of the others is hidden. */
export function startTabs(opened: (panel: string) => void): void {
  const tabs = Array.from(document.querySelectorAll<HTMLElement>('[role=tab]'));
  const pick = (picked: HTMLElement) => {
    for (const tab of tabs) {
      const isPicked = tab === picked;
      tab.setAttribute('aria-selected', String(isPicked));
      tab.tabIndex = isPicked ? 0 : -1;
      panelOf(tab).hidden = !isPicked;
    }
    opened(panelOf(picked).id);
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => pick(tab));
    tab.addEventListener('keydown', ({key}) => {
      const next = tabs[nextIndex(key, index, tabs.length)];
      if (next === undefined || next === tab) return;
      next.focus();
      pick(next);
    });
  });
}

/** The panel that is in front. */
export function openPanel(): string {
  return document.querySelector('[role=tab][aria-selected=true]')?.getAttribute('aria-controls') ?? '';
}

function nextIndex(key: string, index: number, count: number): number {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : index;
}

function panelOf(tab: HTMLElement): HTMLElement {
  return document.getElementById(tab.getAttribute('aria-controls') ?? '') as HTMLElement;
}
