/** Families of stories to measure the prover by; each is made from a size. */

const scored = (i: number): string => `#id:r${i}`;

/** Rejoining decisions, three responses each; `stats` variables that gate later responses. */
export function rejoining(size: number, stats: number): string {
  const names = Array.from({ length: stats }, (_, i) => `s${i}`);
  const beats = Array.from({ length: size }, (_, i) => {
    const gate = stats > 0 && i > size / 2 && i % 4 === 0 ? `{${names[i % stats]} > ${Math.floor(size / 8)}} ` : '';
    const change = (by: number): string => (stats > 0 ? `\n  ~ ${names[(i + by) % stats]} += ${by}` : '');
    return [
      `=== k${i}`,
      `Line ${i}. #moment:m${i}`,
      `* [One ${scored(3 * i)} #move:reflect]${change(1)}`,
      `* [Two ${scored(3 * i + 1)} #move:wall]${change(0)}`,
      `* ${gate}[Three ${scored(3 * i + 2)} #move:ask-permission]${change(1)}`,
      `- -> k${i + 1}`,
    ].join('\n');
  });
  return [
    ...names.map((name) => `VAR ${name} = 0`),
    '-> k0',
    ...beats,
    `=== k${size}`,
    'The end. #ending:end',
    '-> END',
  ].join('\n');
}

/** Rooms to be asked about until all has been asked. */
export function stickyLoops(size: number): string {
  const rooms = Array.from({ length: size }, (_, i) =>
    [
      `=== room${i}`,
      'A room.',
      ...Array.from({ length: 4 }, (_, k) => `* [Ask ${k}]\n  Answer.\n  -> room${i}`),
      `+ [Look round] -> room${i}`,
      `+ [Go on] -> room${i + 1}`,
    ].join('\n'),
  );
  return ['-> room0', ...rooms, `=== room${size}`, 'The end.', '-> END'].join('\n');
}

/** One ring of states through which two responses lead in different orders: the largest system of equations that is solved. */
export function ring(size: number): string {
  const round = [
    '+ [One on]',
    `  ~ n = (n + 1) % ${size}`,
    '  -> round',
    '+ [Across]',
    `  ~ n = (n * 7 + 3) % ${size}`,
  ];
  return ['VAR n = 0', '-> round', '=== round', 'Round.', ...round, '  -> round', '+ {n == 3} [Out] -> END'].join('\n');
}

/** Plain text shuffles and sequences: they must not tell states apart. */
export function shuffles(size: number): string {
  const beats = Array.from(
    { length: size },
    (_, i) => `=== k${i}\nIt {~rains|snows|shines} {one|two|three}.\n* [Stay]\n* [Go]\n- -> k${i + 1}`,
  );
  return ['-> k0', ...beats, `=== k${size}`, 'The end.', '-> END'].join('\n');
}

/** A tunnel from every beat, and responses that come by a thread. */
export function tunnelsAndThreads(size: number): string {
  const beats = Array.from(
    { length: size },
    (_, i) => `=== k${i}\nLine ${i}.\n<- more(-> k${i + 1})\n* [Call] -> call -> k${i + 1}\n* [Go] -> k${i + 1}`,
  );
  const shared = '=== more(-> back)\n+ [Ask] Asked. -> back\n=== call\nRing.\n+ [Speak]\n+ [Hang up]\n- ->->';
  return ['-> k0', ...beats, `=== k${size}`, 'The end.', '-> END', shared].join('\n');
}
