import {
  add,
  addIntegers,
  type Code,
  integer,
  isBelow,
  type Statement,
  twice,
  unsigned,
  type ValueType,
} from './instructions.ts';

/** A local variable. */
interface Variable {
  readonly value: Code;
  set(value: Code): Statement;
}

/** A local variable that only grows. */
interface Growing<Step> {
  readonly value: Code;
  add(step: Step): void;
}

/** A function of integers, statement after statement. */
export class FunctionBuilder {
  readonly name: string;
  readonly parameters: readonly Code[];
  readonly locals: ValueType[] = [];
  readonly #body: number[] = [];
  #result: ValueType | undefined;

  constructor(name: string, parameters: number) {
    this.name = name;
    this.parameters = Array.from({ length: parameters }, (_, index) => get(index));
  }

  get body(): Code {
    return this.#body;
  }

  get result(): ValueType | undefined {
    return this.#result;
  }

  do(statement: Statement): void {
    this.#body.push(...statement);
  }

  /** Works a pair out once; what is returned stands for its value. */
  keep(pair: Code): Code {
    const { value, set } = this.#declare('pair');
    this.do(set(pair));
    return value;
  }

  /** A pair that grows from 0. */
  sum(): Growing<Code> {
    const { value, set } = this.#declare('pair');
    this.do(set(twice(0)));
    return { value, add: (pair) => this.do(set(add(value, pair))) };
  }

  /** An integer that grows from 0. */
  count(): Growing<number> {
    const { value, set } = this.#declare('i32');
    this.do(set(integer(0)));
    return { value, add: (by) => this.do(set(addIntegers(value, integer(by)))) };
  }

  /** For 0, `step`, `2 step` and so on below `end`, which is more than 0. */
  repeat(end: Code, step: number, body: (index: Code) => void): void {
    const index = this.count();
    this.do(startLoop);
    body(index.value);
    index.add(step);
    this.do([...isBelow(index.value, end), ...repeatIf, endBlock]);
  }

  /** The sum of two integers, worked out once. */
  sumOf(a: Code, b: Code): Code {
    const { value, set } = this.#declare('i32');
    this.do(set(addIntegers(a, b)));
    return value;
  }

  /** The function's result; its last word. */
  return(type: ValueType, value: Code): void {
    this.#result = type;
    this.do(value);
  }

  #declare(type: ValueType): Variable {
    const index = this.parameters.length + this.locals.push(type) - 1;
    return { value: get(index), set: (value) => [...value, 0x21, ...unsigned(index)] };
  }
}

const get = (index: number): Code => [0x20, ...unsigned(index)];
const startLoop: Code = [0x03, 0x40];
const repeatIf: Code = [0x0d, 0];
const endBlock = 0x0b;
