/**
 * Speaks as much of Socket.IO's protocol over a web socket as a phone needs: a greeting, events, and acknowledgements.
 * The library's own client is thirteen kilobytes, half of what a phone in a room may load in all.
 *
 * Packets are text: `0` hello with the server's rhythm, `2` ping and `3` pong, and `4` for Socket.IO, which has `40` in,
 * `41` out, `42` event, `43` acknowledgement, `44` refusal. https://socket.io/docs/v4/socket-io-protocol/
 */
export type LineEvents = {
  /** Let in. */
  readonly in: () => void;
  readonly event: (name: string, value: unknown) => void;
  /** The line is down; `refused` is set where the room does not want this phone, and says why. */
  readonly down: (refused: unknown) => void;
};

export type RoomLine = {
  readonly isIn: () => boolean;
  /** Sends an event; false when the line is down. `answer` hears the acknowledgement, should one come. */
  readonly send: (name: string, value: unknown, answer: (ack: never) => void) => boolean;
  readonly hangUp: () => void;
};

/** Milliseconds in which a server must have let the phone in. */
const patience = 6000;

type Hello = { readonly pingInterval: number; readonly pingTimeout: number };

/** Dials once. `greeting` is what the page says of itself. */
export function dialRoom(root: string, greeting: unknown, on: LineEvents): RoomLine {
  const url = new URL(root);
  url.protocol = url.protocol.replace('http', 'ws');
  url.pathname = '/socket.io/';
  url.search = '?EIO=4&transport=websocket';
  const socket = new WebSocket(url);
  const answers = new Map<number, (ack: never) => void>();
  let asked = 0;
  let isIn = false;
  let over = false;
  let rhythm = patience;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const end = (refused?: unknown): void => {
    if (over) return;
    over = true;
    isIn = false;
    clearTimeout(waiting);
    socket.close();
    on.down(refused);
  };
  /** A line that says nothing for longer than its rhythm is dead, though no one has told us. */
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => end(), rhythm);
  };
  const hear = (packet: string): void => {
    const [, kind = '', id = '', body = ''] = /^(4?\d)(\d*)(.*)$/s.exec(packet) ?? [];
    const value = body === '' ? undefined : JSON.parse(body);
    switch (kind) {
      case '0':
        rhythm = (value as Hello).pingInterval + (value as Hello).pingTimeout;
        socket.send(`40${JSON.stringify(greeting)}`);
        break;
      case '2':
        socket.send('3');
        break;
      case '40':
        isIn = true;
        on.in();
        break;
      case '42':
        on.event(value[0], value[1]);
        break;
      case '43':
        answers.get(Number(id))?.(value[0] as never);
        answers.delete(Number(id));
        break;
      case '44':
        end(value.data ?? {});
        break;
      case '41':
        end();
    }
  };
  socket.onmessage = ({ data }) => {
    if (over) return;
    hear(String(data));
    if (!over) wait();
  };
  socket.onclose = () => end();
  wait();

  return {
    isIn: () => isIn,
    send: (name, value, answer) => {
      if (!isIn) return false;
      answers.set(asked, answer);
      socket.send(`42${asked}${JSON.stringify([name, value])}`);
      asked += 1;
      return true;
    },
    hangUp: () => {
      over = true;
      isIn = false;
      clearTimeout(waiting);
      socket.close();
    },
  };
}
