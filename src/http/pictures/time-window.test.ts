import { describe, expect, it } from 'vitest'
import { firstDay, lastDay, momentText, momentWindow, moved, unitOf, zoomed } from './time-window.ts'

const windowOf = (from: string, to: string) => ({
  start: momentWindow(from)?.start ?? Number.NaN,
  end: momentWindow(to)?.end ?? Number.NaN,
})
const text = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${momentText(start)} ${momentText(end)}`

describe('a window of time', () => {
  it.each([
    ['2024', '2024-01-01 2025-01-01'],
    ['2024-12', '2024-12-01 2025-01-01'],
    ['2024-02-29', '2024-02-29 2024-03-01'],
    ['2024-05-20T14', '2024-05-20T14:00 2024-05-20T15:00'],
    ['2024-05-20T14:30', '2024-05-20T14:30 2024-05-20T14:31'],
    ['0001', '0001-01-01 0002-01-01'],
  ])('covers %s', (moment, covered) => {
    const window = momentWindow(moment)
    expect(window === null ? null : text(window)).toBe(covered)
  })

  it.each(['', '24', '2024-13', '2024-05-20T25', 'yesterday', '2024-1'])('is not meant by «%s»', (moment) => {
    expect(momentWindow(moment)).toBeNull()
  })

  it('is counted in units that give some dozens of bars', () => {
    expect(unitOf(windowOf('1990', '2024'))).toBe('year')
    expect(unitOf(windowOf('2022', '2024'))).toBe('month')
    expect(unitOf(windowOf('2024-03', '2024-04'))).toBe('day')
  })

  it('zooms about its middle and moves by its width', () => {
    expect(text(zoomed(windowOf('2024-03-01', '2024-03-20'), 0.5))).toBe('2024-03-06 2024-03-16')
    expect(text(zoomed(windowOf('2024-03-11', '2024-03-11'), 3))).toBe(
      '2024-03-10T00:00 2024-03-13T00:00'.replaceAll('T00:00', ''),
    )
    expect(text(moved(windowOf('2024-03-01', '2024-03-10'), 1))).toBe('2024-03-11 2024-03-21')
    expect(text(zoomed(windowOf('2024-03-11T09:00', '2024-03-11T09:00'), 0.1))).toBe(
      '2024-03-11T08:30 2024-03-11T09:31',
    )
  })

  it('stays within the years a record can know', () => {
    expect(text(zoomed(windowOf('0002', '9998'), 4))).toBe('0001-01-01 9999-12-31')
  })

  it('has first and last days', () => {
    expect([firstDay(windowOf('2024', '2024')), lastDay(windowOf('2024', '2024'))]).toEqual([
      '2024-01-01',
      '2024-12-31',
    ])
  })
})
