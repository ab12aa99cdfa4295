import {handleOf} from '../bridge/objects';
import {refuse} from '../bridge/refuse';
import {execution} from '../bridge/run';
import {type Service, wrap} from '../bridge/service';

type GOutput = GoogleAppsScript.HTML.HtmlOutput;

interface Page {
  content: string;
  title: string | null;
  width: number | null;
  height: number | null;
}

/** The page behind an HTML output. */
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
    createHtmlOutputFromFile(_, name) {
      const files = execution().options.files ?? {};
      const content = files[name] ?? files[`${name}.html`];
      return content === undefined ? refuse(`No HTML file named ${name} was found.`) : outputOf(content);
    },
  },
};

export const htmlOutput: Service<GOutput, Page> = {
  free: {
    getContent: ({content}) => content,
    append(page, content) {
      page.content += content;
    },
    getTitle: ({title}) => title ?? '',
    setTitle(page, title) {
      page.title = title;
    },
    getWidth: ({width}) => width as number,
    setWidth(page, width) {
      page.width = width;
    },
    getHeight: ({height}) => height as number,
    setHeight(page, height) {
      page.height = height;
    },
  },
};

function outputOf(content: string): GOutput {
  return wrap('HtmlOutput', {content, title: null, width: null, height: null} satisfies Page);
}
