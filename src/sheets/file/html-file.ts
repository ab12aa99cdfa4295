import {memoizedByKey} from '../../core/once';

/**
 * The data in an HTML file of the project, which is how data stands beside a script. A file is read once an execution.
 *
 * @throws when the project was pushed without the file
 */
export const dataIn = memoizedByKey((name): unknown => JSON.parse(contentOf(name)));

function contentOf(name: string): string {
  try {
    return HtmlService.createHtmlOutputFromFile(name).getContent();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The project lacks the file ${name}.html (${reason}). Push every file of dist/ together.`);
  }
}
