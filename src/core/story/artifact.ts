/** What the compiler hands to the player: the story's JSON, its metadata and its notes. Plain data, safe to print. */

/** From the `# key: value` tags at the top of the file. */
export type Metadata = {
  readonly title: string;
  /** Full name, as in `# client: Yolanda Pruitt`; absent in a story of another kind. */
  readonly client?: string;
  /** Short names that may speak; the client's is the one that begins their full name. */
  readonly cast: readonly string[];
  readonly place: string;
  readonly setting?: string;
  readonly about?: string;
  readonly level?: number;
  readonly minutes?: number;
  /** What it trains first, as on its card. */
  readonly trains?: string;
  /** What else it trains: further `# trains:` tags. */
  readonly alsoTrains?: readonly string[];
  /** By name of the cast: whom of the drawn people they look like. */
  readonly looks?: { readonly [name: string]: string };
  /** Content notes. */
  readonly notes: readonly string[];
  readonly language: string;
  readonly review?: string;
  readonly panel?: string;
  /** Numbers of the house rules shown before the scene. */
  readonly card: readonly number[];
};

export type HouseRule = {
  readonly number: number;
  readonly picture: string;
  readonly text: string;
  /** The few words for the card before a scene. */
  readonly short: string;
};

export type Agency = {
  readonly name?: string;
  readonly supervisor?: string;
  readonly rules: readonly HouseRule[];
};

/** The comment lines under a response, by its id. */
export type ResponseNotes = {
  readonly text: string;
  readonly pull?: string;
  readonly felt?: string;
  readonly eased?: string;
  readonly cost?: string;
  readonly why?: string;
};

export type Notes = {
  readonly responses: { readonly [id: string]: ResponseNotes };
  readonly moments: { readonly [id: string]: { readonly ask?: string } };
  readonly endings: { readonly [id: string]: { readonly stands?: string } };
  readonly discuss: readonly string[];
  readonly waivers: readonly { readonly rule: string; readonly why: string }[];
  readonly ranges: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }[];
};

/** One scenario, compiled. `id` is the file's name without `.ink` and language. */
export type Scenario = {
  readonly id: string;
  /** Hash of `story`; computed outside the core. */
  readonly edition: string;
  readonly meta: Metadata;
  readonly agency: Agency;
  readonly notes: Notes;
  /** Compiled Ink JSON, as text: the same artefact is played and proved. */
  readonly story: string;
};
