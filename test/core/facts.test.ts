import {daysAgo} from '../../src/core/facts';
import {AS_OF, accountWith, daysAhead, daysBefore, factsWith, NO, on, said, YES} from '../builders';

describe('utilization', () => {
  it.each([
    {cells: {seatsUsed: 48, seatsLicensed: 50}, seatShare: 0.96, usage: 0.96},
    {cells: {utilization: 0.7}, seatShare: 0.7, usage: 0.7},
    {cells: {seatsUsed: 48, seatsLicensed: 50, utilization: 0.5}, seatShare: 0.96, usage: 0.96},
    {cells: {seatsUsed: 25, seatsLicensed: 50, utilization: 0.9}, seatShare: 0.9, usage: 0.9},
    {cells: {seatsUsed: 25, seatsLicensed: 50, apiUtilization: 0.92}, seatShare: 0.5, usage: 0.92},
    {cells: {seatsUsed: 48, seatsLicensed: 50, apiUtilization: 0.3}, seatShare: 0.96, usage: 0.96},
    {cells: {apiUtilization: 1.2}, seatShare: null, usage: 1.2},
    {cells: {seatsUsed: 48}, seatShare: null, usage: null},
    {cells: {seatsLicensed: 50}, seatShare: null, usage: null},
    {cells: {seatsUsed: 4, seatsLicensed: 0}, seatShare: null, usage: null},
    {cells: {seatsUsed: 0, seatsLicensed: 50}, seatShare: 0, usage: 0},
    {cells: {}, seatShare: null, usage: null},
  ])('$cells: seats $seatShare, usage $usage', ({cells, seatShare, usage}) => {
    expect(factsWith(cells)).toMatchObject({seatShare, usage});
  });

  it.each([
    {cells: {seatsUsed: 48, seatsLicensed: 50}, freeSeats: 2},
    {cells: {seatsUsed: 55, seatsLicensed: 50}, freeSeats: 0},
    {cells: {seatsLicensed: 50}, freeSeats: 0},
    {cells: {seatsUsed: 48}, freeSeats: 0},
  ])('$cells leaves $freeSeats free seats', ({cells, freeSeats}) => expect(factsWith(cells).freeSeats).toBe(freeSeats));
});

describe('ARR', () => {
  it.each([
    {cells: {arr: 48_000}, arr: 48_000},
    {cells: {mrr: 2400}, arr: 28_800},
    {cells: {arr: 48_000, mrr: 2400}, arr: 48_000},
    {cells: {arr: 0, mrr: 2400}, arr: 0},
    {cells: {}, arr: null},
  ])('$cells is $arr', ({cells, arr}) => expect(factsWith(cells).arr).toBe(arr));
});

describe('the deadline', () => {
  it.each([
    {cells: {renewalDate: daysAhead(100)}, daysToRenewal: 100, optOut: null, daysToDeadline: 100},
    {
      cells: {renewalDate: daysAhead(100), noticeDays: 30},
      daysToRenewal: 100,
      optOut: daysAhead(70),
      daysToDeadline: 70,
    },
    {cells: {renewalDate: daysAhead(10), noticeDays: 0}, daysToRenewal: 10, optOut: daysAhead(10), daysToDeadline: 10},
    {
      cells: {renewalDate: daysAhead(20), noticeDays: 30},
      daysToRenewal: 20,
      optOut: daysBefore(10),
      daysToDeadline: -10,
    },
    {cells: {renewalDate: daysBefore(5)}, daysToRenewal: -5, optOut: null, daysToDeadline: -5},
    {cells: {noticeDays: 30}, daysToRenewal: null, optOut: null, daysToDeadline: null},
  ])('$cells: $daysToDeadline days', ({cells, ...expected}) => expect(factsWith(cells)).toMatchObject(expected));
});

describe('days since the past', () => {
  it.each([
    {day: null, days: null},
    {day: AS_OF, days: 0},
    {day: daysBefore(61), days: 61},
    {day: daysAhead(1), days: null}, // a contact that lies ahead tells nothing
  ])('$day is $days days ago', ({day, days}) => {
    expect(factsWith({lastContact: day}).daysSinceContact).toBe(days);
    expect(factsWith({lastLogin: day}).daysSinceLogin).toBe(days);
  });

  it.each([
    {answer: null, days: null},
    {answer: NO, days: null},
    {answer: YES, days: 0},
    {answer: said('won the award'), days: 0},
    {answer: on(AS_OF), days: 0},
    {answer: on(daysBefore(90)), days: 90},
    {answer: on(daysAhead(1)), days: null},
  ])('$answer: $days', ({answer, days}) => expect(daysAgo(answer, AS_OF)).toBe(days));
});

describe('team growth', () => {
  it.each([
    {cells: {hiring: YES}, grows: true},
    {cells: {headcountGrowth: YES}, grows: true},
    {cells: {newDepartments: YES}, grows: true},
    {cells: {hiring: NO, headcountGrowth: NO, newDepartments: NO}, grows: false},
    {cells: {newOffice: YES}, grows: false},
    {cells: {}, grows: false},
  ])('$cells: $grows', ({cells, grows}) => expect(factsWith(cells).teamGrowth).toBe(grows));
});

it('keeps the account it looked at', () => {
  expect(factsWith({notes: 'as it was'}).account).toEqual(accountWith({notes: 'as it was'}));
});
