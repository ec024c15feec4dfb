/** What tests of the studio share: a page with the studio open, files that really are on a disk, and how a person reaches its parts. */
import type { BrowserContext, Locator, Page } from 'playwright';

/** A machine that does much else at once. */
export const patience = { timeout: 20_000 };

/** A scene of a few lines that plays, in a file and what it includes. */
export const visit = {
  'visit.ink': `# title: A Visit
# client: Sam Ford
# cast: Sam, You
# place: bench
INCLUDE shared/last.ink
VAR trust = 0
-> door
=== door ===
Sam: You came. #worried #moment:door
* [I said I would. #id:said-so #move:affirm]
  ~ trust = trust + 1
  -> last
* [(Sit down.) #id:sit #move:steady]
  -> last
`,
  'shared/last.ink': `=== last ===
Sam: Then stay a while. #relieved #moment:stay
* [As long as you like. #id:long #move:affirm]
- Sam: Good. #smiling #ending:stayed
-> END
`,
} as const;

export type Files = Readonly<Record<string, string>>;

export class StudioPage {
  readonly page: Page;
  readonly errors: string[] = [];
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(context: BrowserContext, address: string): Promise<StudioPage> {
    const studio = new StudioPage(await context.newPage(), address);
    // A picker cannot be answered here: what it would hand over are handles of a disk of the browser's own, real in all else.
    await studio.page.addInitScript(() => {
      const picked = (): Promise<FileSystemDirectoryHandle> => navigator.storage.getDirectory();
      Object.assign(window, {
        showOpenFilePicker: async () => {
          const names = (sessionStorage.getItem('picked') ?? '').split(' ');
          const root = await picked();
          return Promise.all(names.map((name) => root.getFileHandle(name)));
        },
        showDirectoryPicker: async () => (await picked()).getDirectoryHandle(sessionStorage.getItem('picked') ?? ''),
        showSaveFilePicker: async () =>
          (await picked()).getFileHandle(sessionStorage.getItem('picked') ?? '', { create: true }),
      });
    });
    await studio.again();
    return studio;
  }

  async again(): Promise<void> {
    await this.page.goto(this.#address);
    await this.editor().waitFor(patience);
  }

  editor = (): Locator => this.page.getByRole('textbox', { name: /^Text of / });
  /** The lines that are drawn: of a long text those in sight. */
  text = async (): Promise<string> => (await this.page.locator('.cm-line').allTextContents()).join('\n');
  stage = (): Locator => this.page.locator('.stageBar > p');
  toMend = (): Locator => this.page.locator('.findingsPanel');
  said = (): Locator => this.page.locator('.bar .said');
  keeping = (): Locator => this.page.locator('.bar .keeping');
  activeLine = (): Locator => this.page.locator('.cm-activeLine').first();
  dialog = (name: string | RegExp): Locator => this.page.getByRole('dialog', { name });
  onStage = (name: string | RegExp): Locator =>
    this.page.frameLocator('iframe').getByRole('group', { name: 'Your response' }).getByRole('button', { name });

  says = (locator: Locator, text: string | RegExp): Promise<void> =>
    locator.filter({ hasText: text }).first().waitFor(patience);
  kept = (): Promise<void> => this.says(this.keeping(), 'Saved on this device');

  /** Writes files as another program would. */
  async onDisk(files: Files): Promise<void> {
    await this.page.evaluate(async (all) => {
      for (const [path, text] of Object.entries(all)) {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let folder = await navigator.storage.getDirectory();
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
        const handle = await folder.getFileHandle(name, { create: true });
        const writing = await handle.createWritable();
        await writing.write(text);
        await writing.close();
      }
    }, files);
  }

  diskText(path: string): Promise<string> {
    return this.page.evaluate(async (at) => {
      const parts = at.split('/');
      const name = parts.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const part of parts) folder = await folder.getDirectoryHandle(part);
      return (await (await folder.getFileHandle(name)).getFile()).text();
    }, path);
  }

  /** What the picker will hand over. */
  async willPick(names: string): Promise<void> {
    await this.page.evaluate((all) => sessionStorage.setItem('picked', all), names);
  }

  async openFiles(names: string): Promise<void> {
    await this.willPick(names);
    await this.page.keyboard.press('Control+o');
    await this.dialog('New and open').getByRole('button', { name: 'Choose files' }).click();
    await this.dialog('New and open').waitFor({ state: 'detached', ...patience });
  }

  async openFolder(name: string): Promise<void> {
    await this.willPick(name);
    await this.page.keyboard.press('Control+o');
    await this.dialog('New and open').getByRole('button', { name: 'Choose a folder' }).click();
    await this.dialog('New and open').waitFor({ state: 'detached', ...patience });
  }

  async command(name: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+P');
    await this.pick('Commands', name);
  }

  /** By keyboard alone. */
  async pick(title: string, typed: string): Promise<void> {
    const field = this.dialog(title).getByRole('searchbox');
    await field.waitFor(patience);
    await field.fill(typed);
    await this.page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached', ...patience });
  }

  async typeAtEnd(words: string): Promise<void> {
    await this.editor().click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(words);
  }

  /** Its last lines. */
  async tail(): Promise<string> {
    await this.editor().click();
    await this.page.keyboard.press('Control+End');
    return this.text();
  }

  answer = (name: string | RegExp): Promise<void> =>
    this.page.getByRole('dialog').getByRole('button', { name }).click();
}
