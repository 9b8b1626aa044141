/** A straight printed line, across or down; lengths in points. */
export interface Rule {
  across: boolean;
  /** Its y when it runs across, its x when it runs down. */
  at: number;
  from: number;
  to: number;
}

/** The operators used here, by pdf.js' numbers for them. */
export interface DrawingOps {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  endPath: number;
  fill: number;
  eoFill: number;
  paintImageXObject: number;
  paintInlineImageXObject: number;
  paintImageMaskXObject: number;
}

type Matrix = [number, number, number, number, number, number];

const thin = 2.5;
const short = 6;

/**
 * The ruled lines of a page: strokes, and filled boxes too thin to be anything else.
 * @param operators pdf.js' operator list of the page
 */
export function ruledLines(operators: { fnArray: readonly number[]; argsArray: readonly unknown[] }, ops: DrawingOps): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  operators.fnArray.forEach((fn, i) => {
    const args = operators.argsArray[i];
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      if (fn === ops.paintFormXObjectBegin && Array.isArray(args) && isMatrix(args[0])) matrix = times(matrix, args[0]);
    } else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (fn === ops.transform && isMatrix(args)) matrix = times(matrix, args);
    // A path that ends without paint is a clip: the page's frame, not a line.
    else if (fn === ops.constructPath && Array.isArray(args) && args[0] !== ops.endPath) {
      addPath(rules, args, matrix, args[0] === ops.fill || args[0] === ops.eoFill);
    }
  });
  return rules;
}

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((each) => typeof each === 'number');
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

/** pdf.js packs a path as numbers: 0 x y moves, 1 x y draws a line, 2 and 3 curves, 4 closes. */
function addPath(rules: Rule[], args: readonly unknown[], matrix: Matrix, filled: boolean): void {
  const data = (args[1] as ArrayLike<number>[] | null)?.[0];
  if (!data || typeof data.length !== 'number') return;
  const steps: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
  let points: [number, number][] = [];
  const flush = () => {
    if (points.length >= 2) addShape(rules, points, filled);
    points = [];
  };
  for (let i = 0; i < data.length; ) {
    const kind = data[i]!;
    const size = steps[kind];
    if (size === undefined) return;
    if (kind === 0) flush();
    if (size === 2) points.push(place(matrix, data[i + 1]!, data[i + 2]!));
    else if (size > 2) points = [];
    i += size + 1;
  }
  flush();
}

function place(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** A filled box that is not thin is a coloured ground; its edges are no lines. */
function addShape(rules: Rule[], points: readonly [number, number][], filled: boolean): void {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x0 = Math.min(...xs);
  const x1 = Math.max(...xs);
  const y0 = Math.min(...ys);
  const y1 = Math.max(...ys);
  if (y1 - y0 <= thin && x1 - x0 >= short) rules.push({ across: true, at: (y0 + y1) / 2, from: x0, to: x1 });
  else if (x1 - x0 <= thin && y1 - y0 >= short) rules.push({ across: false, at: (x0 + x1) / 2, from: y0, to: y1 });
  else if (!filled && points.length >= 4 && points.length <= 5 && x1 - x0 >= short && y1 - y0 >= short) {
    rules.push(
      { across: true, at: y0, from: x0, to: x1 },
      { across: true, at: y1, from: x0, to: x1 },
      { across: false, at: x0, from: y0, to: y1 },
      { across: false, at: x1, from: y0, to: y1 },
    );
  }
}
