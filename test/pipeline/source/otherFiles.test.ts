import { describe, expect, it } from 'vitest';
import { runtime } from '../../../src/node/runtime.ts';
import { bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { fileSource } from '../../../src/pipeline/source/fileSource.ts';
import { optionsBy } from '../../fixtures/options.ts';

type Row = (row: number) => readonly (string | number)[];

const pick = (list: string, row: number) => list.split(' ')[row % list.split(' ').length]!;
const day = (row: number) => `2019-0${1 + (row % 6)}-${10 + (row % 18)}`;

/** Tables that anybody may open by mistake: none is of purchases. */
const tables: Readonly<Record<string, readonly [titles: string, row: Row]>> = {
  'the fares of airlines': [
    'Airline,Date_of_Journey,Source,Destination,Route,Dep_Time,Arrival_Time,Duration,Total_Stops,Additional_Info,Price',
    (row) => [
      ...[pick('IndiGo Vistara SpiceJet AirAsia', row), day(row), pick('Delhi Kolkata Mumbai', row)],
      ...[pick('Cochin Bangalore', row), 'BLR → DEL', '22:20', '01:10', '2h 50m', '1 stop', 'No info'],
      3897 + 37 * (row % 211),
    ],
  ],
  'the fares of airlines, cleaned': [
    'id,airline,flight,source_city,departure_time,stops,arrival_time,destination_city,class,duration,days_left,price',
    (row) => [
      ...[row, pick('SpiceJet AirAsia Vistara', row), `SG-${8000 + (row % 40)}`, pick('Delhi Mumbai', row)],
      ...['Evening', 'zero', 'Night', pick('Mumbai Delhi', row), pick('Economy Business', row)],
      ...[2.17, 1 + (row % 49), 5953 + (row % 300)],
    ],
  ],
  'an actuary’s triangle of claims': [
    'Accident Year,Development Year,Valuation Date,Line of Business,Paid Loss,Incurred Loss,Earned Premium',
    (row) => [
      ...[2001 + (row % 12), row % 10, `20${10 + (row % 9)}-12-31`, pick('Motor Home Liability', row)],
      ...[1000.5 + 91 * row, 1500.25 + 95 * row, 250_000 + row],
    ],
  ],
  'an actuary’s list of insured': [
    'age,sex,bmi,children,smoker,region,charges',
    (row) => [
      ...[18 + (row % 46), pick('female male', row), 20.5 + (row % 17), row % 5, pick('yes no no', row)],
      ...[pick('southwest southeast northwest', row), 1121.87 + 13.7 * row],
    ],
  ],
  'a list of products': [
    'Product ID,Product Name,Category,Price,Stock,Created At',
    (row) => [
      `P-${1000 + row}`,
      `Mug ${row}`,
      pick('Kitchen Bath Garden', row),
      4.5 + row,
      row % 60,
      day(row),
    ],
  ],
  'a list of employees': [
    'Employee ID,First Name,Last Name,Department,Hire Date,Salary',
    (row) => [
      ...[`E${100 + row}`, pick('Ann Bo Cem Dov Eli', row), `Lee${row % 37}`, pick('HR IT Sales', row)],
      ...[day(row), 41_000 + 10 * row],
    ],
  ],
  'countries by year': [
    'Country,Code,Year,GDP per capita,Population',
    (row) => [
      ...[pick('France Ghana Peru Japan Chile', row), pick('FRA GHA PER JPN CHL', row), 1990 + (row % 30)],
      ...[812.5 + 31.3 * row, 1_000_000 + 977 * row],
    ],
  ],
  'prices of a share': [
    'Date,Open,High,Low,Close,Adj Close,Volume',
    (row) => [day(row), 10.5 + row, 11.25 + row, 9.75 + row, 10.75 + row, 10.75 + row, 90_000 + 7 * row],
  ],
  'what a sensor measured': [
    'timestamp,device_id,temperature,humidity',
    (row) => [`${day(row)} 10:${10 + (row % 50)}`, `sensor-${row % 4}`, 20.5 + (row % 9), 40.25 + (row % 30)],
  ],
  'visits to a web site': [
    'session_id,visit_date,page_views,duration_seconds,bounce',
    (row) => [`s${10_000 + (row % 170)}`, day(row), 1 + (row % 9), 12.5 + row, pick('yes no', row)],
  ],
};

const rows = 240;

function read(titles: string, row: Row) {
  const text = [titles, ...Array.from({ length: rows }, (_, i) => row(i).join(','))].join('\n');
  const bytes = bytesInMemory(new TextEncoder().encode(text));
  return fileSource({ path: 'table.csv', bytes }, runtime).read(optionsBy(), async (_, work) =>
    work(() => {}),
  );
}

describe('a table of something else', () => {
  it.each(Object.entries(tables))('is refused or asked about: %s', async (_, [titles, row]) => {
    await expect(read(titles, row)).rejects.toBeInstanceOf(UserError);
  });
});
