import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';
import {fields} from '../parts/record';
import {blobOf, bytesOf} from './blob';

type GOutput = GoogleAppsScript.HTML.HtmlOutput;

type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type GMetaTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

interface Page {
  content: string;
  readonly metaTags: object[];
  title: string | null;
  width: number | null;
  height: number | null;
}

export function pageOf(output: object): Page {
  return handleOf(output);
}

/** The global `HtmlService`. */
export const htmlService: Service<GoogleAppsScript.HTML.HtmlService, null> = {
  free: {
    createHtmlOutput(_, content: unknown = '') {
      if (typeof content !== 'string')
        throw new Error('[host] HtmlService.createHtmlOutput with a blob is not implemented');
      return outputOf(content);
    },
    createHtmlOutputFromFile: (_, name) => outputOf(fileNamed(name)),
    createTemplate: (_, content: unknown) => templateOf(String(content)),
    createTemplateFromFile: (_, name) => templateOf(fileNamed(name)),
    getUserAgent: () => null as never,
  },
  enums: ['SandboxMode', 'XFrameOptionsMode'],
};

export const htmlOutput: Service<GOutput, Page> = {
  free: {
    ...fields('HtmlOutput', 'content title width height faviconUrl'),
    append: (page, content) => void Object.assign(page, {content: page.content + content}),
    appendUntrusted: (page, content) => void Object.assign(page, {content: page.content + escaped(content)}),
    clear: (page) => void Object.assign(page, {content: ''}),
    addMetaTag: ({metaTags}, name, content) => void metaTags.push({name, content}),
    getMetaTags: ({metaTags}) => metaTags.map((tag) => wrap<GMetaTag>('HtmlOutputMetaTag', tag)),
    getTitle: ({title}) => title ?? '',
    // The page is shown in a frame of the host's own: these two change nothing of it, as in a sidebar.
    setSandboxMode() {},
    setXFrameOptionsMode() {},
    getBlob: ({content}) => blobOf(bytesOf(content), 'text/html', null),
    getAs: ({content}, type) => blobOf(bytesOf(content), 'text/html', null).getAs(type),
    asTemplate: ({content}) => templateOf(content),
  },
};

function outputOf(content: string): GOutput {
  const page: Page = {content, title: null, width: null, height: null, metaTags: []};
  return wrap('HtmlOutput', page);
}

function fileNamed(name: string): string {
  const files = execution().options.files ?? {};
  return files[name] ?? files[`${name}.html`] ?? refuse(`No HTML file named ${name} was found.`);
}

export const metaTag: Service<GMetaTag, object> = {free: fields('HtmlOutputMetaTag', 'name content')};

function templateOf(content: string): GTemplate {
  const template = wrap<GTemplate>('HtmlTemplate', {content, own: () => template});
  return template;
}

interface Template {
  readonly content: string;
  /** The object whose properties are the variables of the template. */
  readonly own: () => object;
}

/** A page with scriptlets: `<? code ?>`, `<?= text ?>`, `<?!= html ?>`. */
export const htmlTemplate: Service<GTemplate, Template> = {
  free: {
    getRawContent: ({content}: Template) => content,
    getCode: ({content}: Template) => codeOf(content),
    getCodeWithComments: ({content}: Template) => codeOf(content),
    evaluate({content, own}: Template) {
      const variables = Object.entries(own());
      const run = new Function(...variables.map(([name]) => name), 'escaped', codeOf(content));
      return outputOf(run(...variables.map(([, value]) => value), escaped));
    },
  },
} as Service<GTemplate, Template>;

function codeOf(content: string): string {
  const pieces = content.split(/(<\?[\s\S]*?\?>)/).map((piece) => {
    const scriptlet = /^<\?(!?=)?([\s\S]*)\?>$/.exec(piece);
    if (!scriptlet) return `output.push(${JSON.stringify(piece)});`;
    const [, sign, code] = scriptlet;
    if (sign === undefined) return code;
    return `output.push(${sign === '=' ? 'escaped' : 'String'}(${code!.trim().replace(/;$/, '')}));`;
  });
  return `const output = [];\n${pieces.join('\n')}\nreturn output.join('');`;
}

const ENTITIES: Readonly<Record<string, string>> = {'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39'};

function escaped(text: unknown): string {
  return String(text).replace(/[&<>"']/g, (letter) => `&${ENTITIES[letter]};`);
}
