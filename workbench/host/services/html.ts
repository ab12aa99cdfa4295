import {enumeration} from './enums';
import {attach, handleOf} from './handles';
import {refuse} from './refuse';
import {execution, meter, surface} from './surface';

type GOutput = GoogleAppsScript.HTML.HtmlOutput;

interface Page {
  content: string;
  title: string | null;
  width: number | null;
  height: number | null;
}

/** The page behind an HTML output. */
export function pageOf(output: object): Page {
  return handleOf<Page>(output);
}

/** The global `HtmlService`. */
export class HtmlServiceService extends surface<GoogleAppsScript.HTML.HtmlService>('HtmlService') {
  override createHtmlOutput(content: unknown = ''): GOutput {
    if (typeof content !== 'string')
      throw new Error('[host] HtmlService.createHtmlOutput with a blob is not implemented');
    return new HtmlOutputService(content);
  }

  override createHtmlOutputFromFile(name: string): GOutput {
    const files = execution().options.files ?? {};
    const content = files[name] ?? files[`${name}.html`];
    return content === undefined ? refuse(`No HTML file named ${name} was found.`) : new HtmlOutputService(content);
  }
}

for (const name of ['SandboxMode', 'XFrameOptionsMode']) {
  Object.defineProperty(HtmlServiceService.prototype, name, {get: () => enumeration(name)});
}

class HtmlOutputService extends surface<GOutput>('HtmlOutput') {
  constructor(content: string) {
    super();
    attach(this, {content, title: null, width: null, height: null} satisfies Page);
  }

  override getContent(): string {
    return pageOf(this).content;
  }

  override setContent(content: string): this {
    return paged(this, {content});
  }

  override append(content: string): this {
    return paged(this, {content: pageOf(this).content + content});
  }

  override clear(): this {
    return paged(this, {content: ''});
  }

  override getTitle(): string {
    return pageOf(this).title ?? '';
  }

  override setTitle(title: string): this {
    return paged(this, {title});
  }

  override getWidth(): number {
    return pageOf(this).width as number;
  }

  override setWidth(width: number): this {
    return paged(this, {width});
  }

  override getHeight(): number {
    return pageOf(this).height as number;
  }

  override setHeight(height: number): this {
    return paged(this, {height});
  }

  override setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): this {
    return this;
  }
}

meter(HtmlServiceService, 'HtmlService', {free: 'all'});
meter(HtmlOutputService, 'HtmlOutput', {free: 'all'});

function paged<O extends object>(output: O, part: Partial<Page>): O {
  Object.assign(pageOf(output), part);
  return output;
}
