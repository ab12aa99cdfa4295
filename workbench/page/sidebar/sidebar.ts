/** What the sidebar may ask of the page. */
export interface SidebarOwner {
  /** Runs a function of the add-on for the sidebar. */
  call(name: string, args: readonly unknown[]): Promise<unknown>;
  focusGrid(): void;
  /** A key that leads out of the sidebar was pressed in it. */
  leave(key: string, back: boolean): void;
}

/** Without `allow-same-origin`: the sidebar cannot reach into the page, as at Google. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

/** The add-on's sidebar: 300 pixels wide, in a frame of its own. */
export class Sidebar {
  readonly #element = document.getElementById('sidebar')!;
  readonly #title = document.getElementById('sidebar-title')!;
  readonly #bridge: string;
  readonly #owner: SidebarOwner;
  #frame: HTMLIFrameElement | null = null;
  /** Has the user closed it? It then stays closed when another spreadsheet opens. */
  isClosed = false;

  constructor(bridge: string, owner: SidebarOwner) {
    this.#bridge = bridge;
    this.#owner = owner;
    document.getElementById('close-sidebar')!.addEventListener('click', () => this.close());
    window.addEventListener('message', (event) => this.#receive(event));
  }

  show(title: string | null, content: string): void {
    this.#frame?.remove();
    const frame = document.createElement('iframe');
    frame.title = title || 'Sidebar';
    frame.setAttribute('sandbox', SANDBOX);
    // It may copy, as in Google's own sidebar: a frame in a sandbox has no origin of its own to name.
    frame.allow = 'clipboard-write *';
    frame.srcdoc = withScript(content, this.#bridge);
    this.#title.textContent = title || 'Sidebar';
    this.#element.append(frame);
    this.#element.hidden = false;
    this.#frame = frame;
    this.isClosed = false;
  }

  /** Lets the sidebar look around: something was selected or changed. */
  glance(): void {
    this.#frame?.contentWindow?.postMessage({glance: true}, '*');
  }

  /** Gives the sidebar the focus; whether it is there. */
  focus(): boolean {
    this.#frame?.focus();
    return this.#frame !== null;
  }

  close(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.isClosed = true;
    this.#element.hidden = true;
    this.#owner.focusGrid();
  }

  #receive({source, data}: MessageEvent): void {
    const frame = this.#frame;
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    if (data.host === 'close') this.close();
    else if (data.host === 'focus') this.#owner.focusGrid();
    else if (data.host === 'leave') this.#owner.leave(String(data.key), data.back === true);
    else if (typeof data.call === 'number') this.#answer(frame, data.call, String(data.name), String(data.args));
  }

  async #answer(frame: HTMLIFrameElement, answer: number, name: string, args: string): Promise<void> {
    const reply = await this.#owner.call(name, JSON.parse(args)).then(
      (result) => ({answer, json: JSON.stringify(result ?? null)}),
      (error: Error) => ({answer, error: error.message}),
    );
    frame.contentWindow?.postMessage(reply, '*');
  }
}

/** Puts a script before every other one of the page. */
function withScript(page: string, script: string): string {
  const tag = `<script>${script}</script>`;
  return /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, (head) => head + tag) : tag + page;
}
