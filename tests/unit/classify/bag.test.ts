import { describe, expect, it } from 'vitest';
import { bagReader } from '../../../lib/classify/bag.ts';

const spec = { grams: 3, bits: 15 };
const rowsOf = (text: string, reader = bagReader(spec)) => Array.from(reader.rows.slice(0, reader.read(text)));

describe('bag of n-grams', () => {
  it('gives the same rows for the same text, whatever was read before', () => {
    const reader = bagReader(spec);
    const fresh = rowsOf('我们会收集设备型号');
    rowsOf('别的句子', reader);
    expect(rowsOf('我们会收集设备型号', reader)).toEqual(fresh);
  });

  it('holds every row once', () => {
    const rows = rowsOf('信息信息信息信息');
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('takes full-width forms, capitals, spaces and digits as one', () => {
    const plain = rowsOf('sdk用于第0条');
    expect(rowsOf('SDK 用于第 12 条')).toEqual(plain);
    expect(rowsOf('ＳＤＫ用于第８８条')).toEqual(plain);
  });

  it('tells other wording apart', () => {
    expect(rowsOf('收集')).not.toEqual(rowsOf('共享'));
  });

  it('reads an empty text and a very long one', () => {
    expect(rowsOf('').length).toBeGreaterThan(0);
    expect(rowsOf('长'.repeat(100_000)).length).toBeLessThan(20);
  });
});
