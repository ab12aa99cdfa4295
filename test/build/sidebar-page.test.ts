import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {build} from '../../build.mjs';
import {projectOf, removeProjects} from './project';

afterEach(removeProjects);

const MAIN = {'src/main.ts': 'export function showSidebar() {}'};

function projectWithSidebar(client: string, style = 'p { color: #123456; }') {
  return projectOf({
    ...MAIN,
    'sidebar/index.html':
      '<link rel="stylesheet" href="style.css" />\n<p>Hello</p>\n<script type="module" src="main.ts"></script>\n',
    'sidebar/style.css': style,
    'sidebar/main.ts': client,
  });
}

async function pageOf(project: string): Promise<string> {
  await build(project);
  return readFileSync(join(project, 'dist/Sidebar.html'), 'utf8');
}

describe('the sidebar', () => {
  it('becomes one page without outside files', async () => {
    const page = await pageOf(projectWithSidebar('document.title = "Signals";'));
    expect(page).toContain('<p>Hello</p>');
    expect(page).toContain('color:#123456');
    expect(page).toContain('document.title="Signals"');
    expect(page).not.toMatch(/src=|href=/);
  });

  it('keeps text that would end the script, open a comment or be a replacement pattern', async () => {
    const page = await pageOf(projectWithSidebar('document.title = "</script> <!-- $& $1 $`";'));
    const script = page.split('<script>')[1]?.split('</script>')[0] ?? '';
    expect(script).not.toContain('<!--');
    const document = {title: ''};
    new Function('document', script)(document);
    expect(document.title).toBe('</script> <!-- $& $1 $`');
  });

  it('has no template literal, in which Google would drop what looks like a comment', async () => {
    const page = await pageOf(projectWithSidebar(`document.title = \`https://\${location.host}/* all */\`;`));
    expect(page).not.toContain('`');
  });

  it('is taken out of dist/ once its source is gone', async () => {
    const project = projectWithSidebar('');
    await build(project);
    rmSync(join(project, 'sidebar'), {recursive: true});
    await build(project);
    expect(existsSync(join(project, 'dist/Sidebar.html'))).toBe(false);
  });
});
