/**
 * What the sidebar and the server say to each other: plain data only.
 *
 * Texts arrive ready to read, in the language of the file. Days are ISO (`2026-11-21`), unknown is `null`; there is no
 * `Date` and no `undefined`, since the bridge turns both into nothing without a word.
 */

import type {WarehouseSql} from './sql/warehouse-sql';
/** Every call the sidebar can make: what it sends and what comes back. */
export interface Calls {
  open: [sends: Nothing, gets: Opened];
  look: [sends: Nothing, gets: Look];
  goTo: [sends: InTab & {readonly row: number; readonly column: number}, gets: Nothing];
  mapField: [sends: {readonly field: string; readonly heading: string | null}, gets: Look];
  answerStatus: [sends: {readonly word: string; readonly meaning: string}, gets: Look];
  forgetMapping: [sends: Nothing, gets: Look];
  extendFilter: [sends: Nothing, gets: Look];
  startRun: [sends: Nothing, gets: RunProgress];
  stepRun: [sends: {readonly token: string}, gets: RunProgress];
  finishRun: [sends: {readonly token: string}, gets: RunResult];
  cancelRun: [sends: {readonly token: string}, gets: Nothing];
  glance: [sends: Nothing, gets: Glance];
  readAccount: [sends: Nothing, gets: AccountView];
  previewPlan: [sends: Nothing, gets: Preview];
  previewCalendar: [sends: {readonly days: number}, gets: Preview];
  build: [sends: {readonly tab: BuiltTab; readonly days: number}, gets: Done];
  sqlSource: [sends: Nothing, gets: SqlSource];
  writeSql: [sends: WarehouseSql, gets: Done];
  startMeeting: [sends: {readonly base: MeetingBase}, gets: Meeting];
  readMeeting: [sends: InTab, gets: Meeting];
  decide: [sends: DecisionInput, gets: Decision];
  endMeeting: [sends: InTab, gets: Done];
  replan: [sends: {readonly days: number}, gets: Done];
  calendarFile: [sends: {readonly days: number}, gets: TextFile];
  openTab: [sends: {readonly tab: OpenableTab}, gets: Nothing];
  choose: [sends: Chosen, gets: Opened];
  formula: [sends: Nothing, gets: Formula];
  addSample: [sends: Nothing, gets: Look];
  undo: [sends: Nothing, gets: Done];
  removeEverything: [sends: Nothing, gets: Done];
}

export type CallName = keyof Calls;
export type PayloadOf<Name extends CallName> = Calls[Name][0];
export type ResultOf<Name extends CallName> = Calls[Name][1];

/** The server's answer: what was asked for, or why not, in the user's words. */
export type Reply<Value> =
  | {readonly ok: true; readonly value: Value}
  | {readonly ok: false; readonly message: string; readonly runIsOver: boolean};

export type Nothing = Readonly<Record<string, never>>;

/** The account tab that is meant, whichever is in front by now; `''` or one that is gone is the one in front. */
export interface InTab {
  readonly tab: string;
}

export type BuiltTab = 'ranking' | 'plan' | 'outreach' | 'calendar' | 'monday' | 'scenarios';
export type OpenableTab = BuiltTab | 'meeting' | 'details' | 'playbook' | 'settings';

/** What a meeting compares with: the meeting before, or how things were when the month or the fiscal quarter began. */
export type MeetingBase = 'meeting' | 'month' | 'quarter';

/** Everything the sidebar shows before anybody clicks. */
export interface Opened {
  readonly words: Readonly<Record<string, string>>;
  readonly settings: ChosenSettings;
  readonly fields: readonly Choice[];
  readonly help: Help;
  readonly look: Look;
}

/** What was chosen for this file. */
export interface ChosenSettings {
  readonly language: string;
  readonly model: string;
  /** `null`: always today. */
  readonly asOf: string | null;
  readonly today: string;
}

/** A change of settings; `null` leaves one as it is, and an `asOf` of `''` means today. */
export interface Chosen {
  readonly language: string | null;
  readonly model: string | null;
  readonly asOf: string | null;
}

/** Something to pick from a list. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** How scores come about, from the playbook's own tables. */
export interface Help {
  readonly bands: readonly LabeledText[];
  readonly factors: readonly LabeledText[];
  readonly guardrails: readonly LabeledText[];
}

export interface LabeledText {
  readonly label: string;
  readonly text: string;
}

/** What the account sheet looks like before it is scored. */
export interface Look {
  /** `empty`: nothing in the file yet. `unreadable`: `message` says why and what to do. */
  readonly state: 'ready' | 'empty' | 'unreadable';
  readonly message: string;
  readonly tab: string;
  readonly headerRow: number;
  readonly accounts: number;
  /** Rows that are no accounts, a line a reason. */
  readonly leftOut: readonly string[];
  readonly columns: readonly MappedColumn[];
  readonly questions: readonly AskedColumn[];
  /** Headings that feed nothing. */
  readonly unused: readonly string[];
  /** Every heading that a field can be given; of an unreadable sheet those that may name its accounts. */
  readonly headings: readonly string[];
  readonly confirmed: number;
  /** How ambiguities in a column were resolved. */
  readonly readings: readonly string[];
  /** The first issues; `issueCount` says how many there are. */
  readonly issues: readonly SheetIssue[];
  readonly issueCount: number;
  /** What to mind before scoring, such as rows sorted without their scores. */
  readonly warnings: readonly string[];
  /** Set when the sheet's filter ends before our columns, with what that means; else `''`. */
  readonly shortFilter: string;
  /** Does the sheet have our columns? */
  readonly isScored: boolean;
  /** A run that was begun for this sheet and not finished. */
  readonly run: RunProgress | null;
}

/** A field and the column that feeds it. */
export interface MappedColumn {
  readonly field: string;
  readonly label: string;
  readonly heading: string;
  /** 0–1 */
  readonly confidence: number;
  /** Less sure than a column that is used without asking. */
  readonly isGuess: boolean;
  readonly reason: string;
}

/** A column that is not used until somebody says what it means; without candidates the reason says what to do first. */
export interface AskedColumn {
  readonly heading: string;
  readonly candidates: readonly Choice[];
  readonly reason: string;
  /** Words of a status column to be answered, each with what it says; none for other columns. */
  readonly statuses: readonly Choice[];
  /** No column tells the ARR, the renewal or the seats, and the reason asks whether this is it. */
  readonly missing: boolean;
}

/** A cell somebody should look at. */
export interface SheetIssue {
  readonly cell: string;
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** How far a run has come, in accounts. */
export interface RunProgress {
  readonly token: string;
  readonly done: number;
  readonly rows: number;
  /** What was found so far, in words. */
  readonly soFar: string;
}

/** Where the user is, and whether the sheet changed: cheap enough to be asked every few seconds. */
export interface Glance {
  /** The selected row of the account tab, from 1; 0 while another tab is in front. */
  readonly row: number;
  /** The name of the account tab. */
  readonly tab: string;
  /** Does it have our columns? */
  readonly isScored: boolean;
  /** Another text once the account tab holds something else, scores included. */
  readonly cells: string;
}

/** What a run found. */
export interface RunResult {
  /** The name of the tab that was scored. */
  readonly tab: string;
  readonly message: string;
  /** As in {@link Look}. */
  readonly shortFilter: string;
  /** That pages which were built before now show older scores; `''` when there are none. */
  readonly older: string;
  readonly bands: readonly BandCount[];
  readonly figures: readonly LabeledFigure[];
  readonly week: readonly WeekLine[];
  readonly weekMore: string;
  readonly moved: readonly string[];
}

export interface BandCount {
  readonly label: string;
  readonly count: number;
  /** Money, ready to read. */
  readonly arr: string;
  /** The bar's length, 0–1. */
  readonly share: number;
  readonly fill: string;
}

/** A figure with its name and a note. */
export interface LabeledFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export interface WeekLine {
  readonly account: string;
  readonly row: number;
  readonly says: string;
}

/** Everything about one account. */
export interface AccountView {
  readonly row: number;
  readonly account: string;
  readonly score: number;
  readonly band: string;
  readonly fill: string;
  readonly text: string;
  readonly priority: string;
  /** A guardrail comes before the band. */
  readonly overridden: boolean;
  readonly verdict: string;
  readonly range: string;
  readonly factors: readonly FactorBar[];
  /** What to do next and by when, and who does it. */
  readonly next: string;
  readonly nextWho: string;
  readonly why: string;
  /** `''` in the highest band, and where nothing may be sold. */
  readonly lift: string;
  /** What would come of changes that apply to it: a question, and score, band, priority and size before and after. */
  readonly whatIfs: readonly LabeledText[];
  readonly facts: readonly LabeledFigure[];
  readonly sizing: readonly LabeledFigure[];
  readonly cautions: readonly string[];
  readonly opening: string;
  /** Subject and text are `''` where a call comes first. */
  readonly subject: string;
  readonly email: string;
  /** What they may say, each with an answer; none where nothing may be sold. */
  readonly objections: readonly LabeledText[];
  readonly guide: readonly LabeledText[];
  readonly coaching: readonly LabeledText[];
}

export interface FactorBar {
  readonly label: string;
  readonly points: number;
  readonly top: number;
  readonly evidence: string;
  readonly hasData: boolean;
}

/** What a meeting goes through, from its page. */
export interface Meeting {
  /** The name of the account tab it is about. */
  readonly tab: string;
  /** What was done, in words; `''` when the page was only read. */
  readonly message: string;
  /** What it compares with, and how many accounts there are. */
  readonly scope: string;
  readonly items: readonly MeetingItem[];
  /** What can be decided, and how far a decision can be. */
  readonly decisions: readonly Choice[];
  readonly statuses: readonly Choice[];
}

/** An account, or a question about all of them, with its decision. */
export interface MeetingItem {
  /** Why the meeting looks at it. */
  readonly part: string;
  /** Whether its decision comes from an earlier meeting. */
  readonly isEarlier: boolean;
  readonly account: string;
  /** Its row in the account sheet; 0 when it is no account of the sheet. */
  readonly row: number;
  /** `''` for no account. */
  readonly priority: string;
  /** Score and band, ARR, the ask. */
  readonly figures: readonly LabeledFigure[];
  /** What moved it since the meeting before, and why. */
  readonly moved: string;
  readonly next: string;
  /** What is asked; `''` when nothing is. */
  readonly question: string;
  readonly decision: Decision;
}

/** What a decision is to say: days ISO, choices by their ids, `''` for a blank cell. */
export interface DecisionInput {
  /** Its row in the Meeting tab, from 1; 0 for none yet. */
  readonly line: number;
  /** What its row was when it was read: another one is not written over. */
  readonly state: string;
  /** What the cell of the account says. */
  readonly account: string;
  readonly decision: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly note: string;
}

/** A decision as its row in the Meeting tab says it. */
export interface Decision extends DecisionInput {
  /** What the cell of the day says when it is no day. */
  readonly dueSays: string;
}

/** What the SQL for a data warehouse is made of: the team's settings and the words of its comments, as JSON, and whose today counts. */
export interface SqlSource {
  readonly settings: string;
  readonly words: string;
  /** The spreadsheet's time zone. */
  readonly zone: string;
}

/** What a build would write. */
export interface Preview {
  readonly summary: string;
  /** Whom it is about, and what each gets. */
  readonly who: readonly LabeledText[];
  readonly more: string;
  /** Whether the tab is there already. */
  readonly built: boolean;
}

/** What was done, in words. */
export interface Done {
  readonly message: string;
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface Formula {
  readonly formula: string;
  readonly note: string;
}
