/** The stage as Phaser draws it: place, light, people, front, floor and rope, tail; it takes whole views and moves to them, and asks nothing of anybody. */

import { BlendModes, type GameObjects, Scene } from 'phaser';
import type { Mood } from '../core/story/beat.ts';
import type { Art, Room } from './art.ts';
import { openBystander } from './bystander.ts';
import type { Box, Figure } from './drawn.ts';
import { type Framing, frame, type Standing } from './framing.ts';
import { type Ground, openGround } from './ground.ts';
import type { SceneOptions, SceneView, Size, Tail } from './handle.ts';
import { outline, standings } from './layout.ts';
import type { Motion } from './motion.ts';
import { type Look, openPerson, type Person, tipAt } from './person.ts';
import { type Gaze, tones } from './posture.ts';
import { type Made, openTextures, type TextureStore } from './textures.ts';

/** Everything a view needs, loaded and made, ready to be put on the stage in one go. */
type Ready = {
  readonly view: SceneView;
  readonly room: Room;
  readonly framing: Framing;
  readonly cast: ReadonlyMap<string, { readonly at: Standing; readonly look: Look; readonly figure: Figure }>;
  readonly wall?: Made | undefined;
  readonly front?: Made | undefined;
};

type Cast = { readonly person: Person; readonly figure: Figure; readonly behind: boolean };

const fadeMs = 420;

export class StageScene extends Scene {
  private readonly options: SceneOptions;
  private readonly art: Art;
  private readonly motion: Motion;
  private readonly whenCreated: () => void;
  private store!: TextureStore;
  private root!: GameObjects.Container;
  private back!: GameObjects.Container;
  private dusk!: GameObjects.Rectangle;
  private tone!: GameObjects.Rectangle;
  private bystanders!: GameObjects.Container;
  private people!: GameObjects.Container;
  private overFront!: GameObjects.Container;
  private front!: GameObjects.Image;
  private ground!: Ground;
  private wall: { image: GameObjects.Image; id: string } | undefined;
  private readonly cast = new Map<string, Cast>();
  private readonly leaving = new Set<Cast>();
  private size: Size;
  private ratio: number;
  private view: SceneView | undefined;
  private shown: Ready | undefined;
  private tail: Tail | undefined;
  /** A line was given whose mouth has not moved yet. */
  private speaks = false;
  private version = 0;
  private entrances = 0;
  private strokes = 1;

  constructor(options: SceneOptions, art: Art, motion: Motion, size: Size, ratio: number, whenCreated: () => void) {
    super('stage');
    this.options = options;
    this.art = art;
    this.motion = motion;
    this.size = size;
    this.ratio = ratio;
    this.whenCreated = whenCreated;
  }

  create(): void {
    this.store = openTextures(this.textures);
    const layer = () => this.add.container(0, 0);
    const picture = () => this.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
    const shade = () => this.add.rectangle(0, 0, 1, 1, 0xffffff, 1).setOrigin(0, 0).setAlpha(0);
    this.root = layer();
    this.back = layer();
    this.dusk = shade();
    this.tone = shade().setBlendMode(BlendModes.MULTIPLY);
    this.bystanders = layer();
    this.people = layer();
    this.overFront = layer();
    this.front = picture();
    this.ground = openGround(this, this.motion);
    this.root.add([
      this.back,
      this.dusk,
      this.tone,
      this.bystanders,
      this.people,
      this.front,
      this.overFront,
      ...this.ground.pictures,
    ]);
    this.root.setScale(this.ratio);
    this.whenCreated();
  }

  override update(): void {
    // Phaser's own clock stops with the loop; ours must not.
    this.motion.step(performance.now());
  }

  /** Resolves to true once the view stands, to false when a later one overtook it. */
  async show(view: SceneView): Promise<boolean> {
    this.speaks ||= view.stage !== this.view?.stage || view.speaker !== this.view.speaker;
    this.view = view;
    return this.draw(true);
  }

  /** New size in CSS px and device px each; everything is put in its place at once and made anew where it would blur. */
  async resize(size: Size, ratio: number): Promise<boolean> {
    this.size = size;
    this.ratio = ratio;
    this.motion.finish();
    this.root.setScale(ratio);
    if (this.shown) {
      const ready = { ...this.shown, ...this.frameOf(this.shown.view, this.shown.room, this.shown) };
      this.wall?.image.setDisplaySize(size.width, ready.framing.shown);
      this.stand(ready, false);
    }
    return this.view ? this.draw(false) : false;
  }

  async setStrokes(k: number): Promise<boolean> {
    this.strokes = k;
    this.store.strokes = k;
    return this.view ? this.draw(false) : false;
  }

  /** Makes what the client will need in another mood, so that a reaction waits for nothing. */
  async warm(mood: Mood): Promise<void> {
    const { client } = this.options;
    const shown = this.shown?.cast.get(client);
    const person = this.cast.get(client)?.person;
    if (shown && person) await person.prepare({ ...shown.look, mood }, shown.at, this.ratio);
  }

  setTail(tail: Tail | undefined): void {
    this.tail = tail;
    this.drawTail();
  }

  tipOf(name: string): { x: number; y: number } | undefined {
    const view = this.view;
    const figure = this.art.loaded(name);
    if (!view || !figure || !view.stage.present.includes(name)) return undefined;
    const room = this.shown?.room;
    const framing = frame(this.size, room?.place);
    const at = standings(framing, { ...this.options, present: view.stage.present }).get(name);
    return at && tipAt(figure, this.lookOf(view, name), at, this.isBehind(name));
  }

  /** Textures made from drawings and alive, for tests of what is let go. */
  get textureCount(): number {
    return this.store.size;
  }

  release(): void {
    this.version++;
    for (const it of [...this.cast.values(), ...this.leaving]) it.person.destroy();
    this.cast.clear();
    this.leaving.clear();
    // Absent when the engine never got as far as making a stage.
    (this.store as TextureStore | undefined)?.destroy();
  }

  private isBehind(name: string): boolean {
    return name !== this.options.you && name !== this.options.client;
  }

  private lookOf(view: SceneView, name: string): Look {
    const { speaker, stage } = view;
    let gaze: Gaze = 'other';
    if (this.isBehind(name)) gaze = 'none';
    else if (speaker !== undefined && this.isBehind(speaker)) gaze = 'behind';
    return { mood: stage.moods[name] ?? 'calm', prop: name === this.options.client ? stage.prop : undefined, gaze };
  }

  /** Who is drawn: on a phone those behind only while they speak, as there is no room between the faces. */
  private drawn(view: SceneView): readonly string[] {
    return view.stage.present.filter((name) => !this.options.phone || !this.isBehind(name) || name === view.speaker);
  }

  private frameOf(view: SceneView, room: Room, figures: Pick<Ready, 'cast'> | Map<string, Figure>) {
    const framing = frame(this.size, room.place);
    const places = standings(framing, { ...this.options, present: view.stage.present });
    const cast = new Map<string, { at: Standing; look: Look; figure: Figure }>();
    for (const name of this.drawn(view)) {
      const at = places.get(name);
      const figure = figures instanceof Map ? figures.get(name) : figures.cast.get(name)?.figure;
      if (at && figure) cast.set(name, { at, look: this.lookOf(view, name), figure });
    }
    return { framing, cast };
  }

  private async draw(moves: boolean): Promise<boolean> {
    const version = ++this.version;
    const view = this.view;
    if (!view) return false;
    const names = this.drawn(view);
    const [room, ...loaded] = await Promise.all([
      this.art.room(view.stage.place),
      ...names.map((name) => this.art.figure(name)),
    ]);
    if (version !== this.version) return false;
    const figures = new Map<string, Figure>();
    names.forEach((name, i) => {
      const figure = loaded[i];
      if (figure) figures.set(name, figure);
    });
    const ready: Ready = { view, room, ...this.frameOf(view, room, figures) };
    const people = [...ready.cast].map(([name, { at, look, figure }]) =>
      this.personOf(name, figure).prepare(look, at, this.ratio),
    );
    const [wall, front] = await Promise.all([this.wallTexture(ready), this.frontTexture(ready), ...people]);
    if (version !== this.version) return false;
    this.putWall(ready, wall, moves);
    this.stand({ ...ready, wall, front }, true);
    if (this.speaks && view.speaker !== undefined) this.cast.get(view.speaker)?.person.speak();
    this.speaks = false;
    this.store.keep(this.names(moves));
    return true;
  }

  private personOf(name: string, figure: Figure): Person {
    const known = this.cast.get(name);
    if (known) return known.person;
    const behind = this.isBehind(name);
    const { store, motion, overFront } = this;
    const people = behind ? this.bystanders : this.people;
    const needs = { scene: this, figure, track: `${name}#${++this.entrances}`, store, motion, people, overFront };
    const person = behind ? openBystander(needs) : openPerson(needs);
    this.cast.set(name, { person, figure, behind });
    return person;
  }

  /** Puts people and lines where a view wants them; pictures were made before. */
  private stand(ready: Ready, takes: boolean): void {
    this.shown = ready;
    const { framing, cast, view, room } = ready;
    for (const [name, it] of [...this.cast]) {
      const part = cast.get(name);
      if (part) it.person.take(part.look, part.at);
      else if (takes) this.sendOff(name, it);
    }
    const { width } = framing.panel;
    this.dusk.setSize(width, framing.shown);
    this.tone.setSize(width, framing.shown);
    this.putFront(ready);
    this.shine(view, room);
    this.ground.lay(framing, view.rope, this.ratio, this.strokes);
    this.drawTail();
  }

  private sendOff(name: string, it: Cast): void {
    this.cast.delete(name);
    this.leaving.add(it);
    it.person.leave(() => {
      this.leaving.delete(it);
      it.person.destroy();
    });
  }

  private wallTexture({ room, framing }: Ready) {
    const scale = (framing.panel.width / framing.crop[2]) * this.ratio;
    return this.store.need(`place/${room.place.id}`, room.wall, scale, framing.crop);
  }

  private putWall({ framing, room }: Ready, made: Made, moves: boolean): void {
    const toPanel = framing.panel.width / framing.crop[2];
    const old = this.wall;
    const same = old?.id === room.place.id;
    const image = same ? old.image : this.add.image(0, 0, made.key).setOrigin(0, 0);
    image
      .setTexture(made.key)
      .setScale(toPanel / made.scale)
      .setPosition(0, 0)
      .setAlpha(1);
    this.wall = { image, id: room.place.id };
    if (same) return;
    this.back.addAt(image, 0);
    if (!old) return;
    const gone = () => old.image.destroy();
    if (moves) this.motion.run(`place:${old.id}`, fadeMs, (u) => old.image.setAlpha(1 - u), gone);
    else gone();
  }

  private frontPart({ room, framing }: Ready): Box | undefined {
    const box = room.front?.box;
    if (!box) return undefined;
    const toPanel = framing.panel.width / framing.crop[2];
    const bottom = Math.min(box[1] + box[3], (framing.shown - framing.edge) / toPanel + 4);
    return [framing.crop[0], box[1], framing.crop[2], bottom - box[1]];
  }

  private async frontTexture(ready: Ready): Promise<Made | undefined> {
    const { room, framing } = ready;
    const part = this.frontPart(ready);
    if (!room.front || !part) return undefined;
    const scale = (framing.panel.width / framing.crop[2]) * this.ratio;
    return this.store.need(`front/${room.place.front}`, room.front, scale, part);
  }

  private putFront({ framing, front: made }: Ready): void {
    this.front.setVisible(made !== undefined);
    if (!made) return;
    const toPanel = framing.panel.width / framing.crop[2];
    this.front
      .setTexture(made.key)
      .setScale(toPanel / made.scale)
      .setPosition(0, framing.edge + made.box[1] * toPanel);
  }

  private shine(view: SceneView, room: Room): void {
    const light = view.light === undefined ? null : room.place.light[view.light];
    if (light) {
      this.dusk.setFillStyle(Number.parseInt(light.color.replace('#', ''), 16));
      this.dusk.setBlendMode(light.blend === 'multiply' ? BlendModes.MULTIPLY : BlendModes.NORMAL);
    }
    this.fade('light', this.dusk, light?.alpha ?? 0);
    const tone = tones[view.stage.moods[this.options.client] ?? 'calm'];
    if (tone) this.tone.setFillStyle(tone.color);
    this.fade('tone', this.tone, tone?.alpha ?? 0);
  }

  private fade(name: string, shade: GameObjects.Rectangle, goal: number): void {
    const from = shade.alpha;
    if (from !== goal) this.motion.run(name, fadeMs, (u) => shade.setAlpha(from + (goal - from) * u));
  }

  private drawTail(): void {
    const tail = this.tail;
    const tip = tail && this.shown?.cast.has(tail.speaker) ? this.tipOf(tail.speaker) : undefined;
    if (!tail || !tip) {
      this.ground.hideTail();
      return;
    }
    const { phone } = this.options;
    const line = tail.line ?? outline[phone ? 'phone' : 'desktop'];
    this.ground.showTail({ ...tail, tip: [tip.x, tip.y], base: tail.base ?? (phone ? 22 : 26), line }, this.ratio);
  }

  /** Names of textures to keep: after a change of size only what is shown, else what was shown before as well. */
  private names(all: boolean): ReadonlySet<string> {
    const names = new Set<string>();
    for (const it of [...this.cast.values(), ...this.leaving])
      for (const name of it.person.textures(all)) names.add(name);
    for (const child of this.back.list) {
      const key = (child as GameObjects.Image).texture.key;
      names.add(key.slice(0, key.lastIndexOf('#')));
    }
    const room = this.shown?.room;
    if (room) names.add(`front/${room.place.front}`);
    return names;
  }
}
