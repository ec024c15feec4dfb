/**
 * The part of Phaser that the stage draws with, taken from its own modules: half of the package, which cannot be shaken.
 * The order matters: a renderer required later requires itself in a circle, and without `EventEmitter` no scene starts.
 */
import Renderer from '../../../node_modules/phaser/src/renderer/index.js';
import '../../../node_modules/phaser/src/events/EventEmitter.js';
import '../../../node_modules/phaser/src/cameras/2d/index.js';
import '../../../node_modules/phaser/src/gameobjects/GameObjectCreator.js';
import '../../../node_modules/phaser/src/gameobjects/GameObjectFactory.js';
import '../../../node_modules/phaser/src/gameobjects/DisplayList.js';
import '../../../node_modules/phaser/src/gameobjects/UpdateList.js';
import '../../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js';
import '../../../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import '../../../node_modules/phaser/src/gameobjects/shape/rectangle/RectangleFactory.js';
import constants from '../../../node_modules/phaser/src/const.js';
import events from '../../../node_modules/phaser/src/core/events/index.js';
import CoreGame from '../../../node_modules/phaser/src/core/Game.js';
import BlendModesConst from '../../../node_modules/phaser/src/renderer/BlendModes.js';
import scale from '../../../node_modules/phaser/src/scale/index.js';
import CoreScene from '../../../node_modules/phaser/src/scene/Scene.js';
import '../../../node_modules/phaser/src/scene/ScenePlugin.js';

if (Renderer === undefined) throw new Error('The renderer of Phaser did not load.');

export const { AUTO } = constants;
export const BlendModes = BlendModesConst;
export const Core = { Events: events };
export const Game = CoreGame;
export const Scale = scale;
export const Scene = CoreScene;
