import {fail} from '../values';
import type {FormulaFunction} from './signature';

/**
 * The functions that come from formula.js, by signature; `NAME=OTHER` is called OTHER there.
 *
 * Left out is what differs from Sheets and does not say so: functions of dates (they reckon in the machine's time zone, where
 * a day of summer begins an hour early), of criteria and lookups (texts are compared in their case, blanks are 0), PROPER,
 * TRIM, MID and SUBSTITUTE (apostrophes, line ends, a count of 0, the first of several), the ROUND family (small numbers
 * in E notation), ATAN2 (arguments in the other order), LOG10 (2.9999999999999996 of 1000), MOD (2 of −4 and 2), QUOTIENT
 * (1 of 1 and 10,000,000), COMBIN (none of large numbers), BINOM.DIST (0 of more hits than trials), BITAND and its like (32
 * bits), PERCENTILE (rounded at 14 digits), MODE (the smallest of several), RATE and IRR (the last guess where they find none),
 * IPMT and PPMT (payments after the last), T.DIST, T.TEST and F.TEST (other results).
 */
export const BORROWED: Readonly<Record<string, string>> = {
  n: `ABS ACOS ACOSH ASIN ASINH ATAN ATANH COS COSH COT COTH CSC CSCH DEGREES ERF ERFC EVEN EXP FISHER FISHERINV GAUSS INT
    ISEVEN ISODD ODD PHI RADIANS SEC SECH SIGN SIN SINH TAN TANH`,
  'n n?': 'DELTA GESTEP',
  'n>0': 'GAMMALN LN',
  'n0..': 'SQRT SQRTPI',
  'i0..': 'FACT FACTDOUBLE',
  'i1..3999': 'ROMAN',
  't i?': 'BIN2HEX BIN2OCT HEX2BIN HEX2OCT OCT2BIN OCT2HEX',
  'i i?': 'DEC2BIN DEC2HEX DEC2OCT',
  'i0.. i2..36 i0..?': 'BASE',

  t: 'ARABIC BIN2DEC CLEAN HEX2DEC LEN LOWER OCT2DEC UPPER',
  't t': 'EXACT',
  't t i1..?': 'FIND SEARCH',
  't i0..?': 'LEFT RIGHT',
  't i1.. i0.. t': 'REPLACE',
  't i0..': 'REPT',
  v: 'T',

  'N+': 'AVEDEV DEVSQ KURT SKEW SKEW.P STDEV=STDEV.S STDEV.P STDEV.S STDEVP=STDEV.P SUMSQ VAR=VAR.S VAR.P VAR.S VARP=VAR.P',
  'P P': `CORREL COVAR=COVARIANCE.P COVARIANCE.P COVARIANCE.S INTERCEPT PEARSON RSQ SLOPE STEYX SUMX2MY2 SUMX2PY2 SUMXMY2`,
  'n P P': 'FORECAST FORECAST.LINEAR=FORECAST',
  'N n0..1': 'TRIMMEAN',
  'N>0+': 'GEOMEAN HARMEAN',

  'n n n>0 b': 'NORM.DIST NORMDIST=NORM.DIST',
  'n0<1 n n>0': 'NORM.INV NORMINV=NORM.INV LOGNORM.INV LOGINV=LOGNORM.INV',
  'n b': 'NORM.S.DIST',
  'n0<1': 'NORM.S.INV NORMSINV=NORM.S.INV',
  'n>0 n n>0 b': 'LOGNORM.DIST',
  'i0.. n0.. b': 'POISSON.DIST POISSON=POISSON.DIST',
  'n0.. n>0 b': 'EXPON.DIST EXPONDIST=EXPON.DIST',
  'n0.. n>0 n>0 b': 'WEIBULL.DIST WEIBULL=WEIBULL.DIST GAMMA.DIST GAMMADIST=GAMMA.DIST',
  'n0<1 n>0 n>0': 'GAMMA.INV GAMMAINV=GAMMA.INV',
  'n0.. i1.. b': 'CHISQ.DIST',
  'n0<1 i1..': 'CHISQ.INV T.INV T.INV.2T TINV=T.INV.2T',
  'n0.. i1..': 'T.DIST.2T T.DIST.RT',
  'n0.. i1.. i1.. b': 'F.DIST',
  'n0<1 i1.. i1..': 'F.INV',
  'n0<1 n>0 i1..': 'CONFIDENCE=CONFIDENCE.NORM CONFIDENCE.NORM CONFIDENCE.T',
  'i0.. i1.. n0..1 b': 'NEGBINOM.DIST',

  'n n n n? i0..1?': 'FV NPER PMT PV',
  'n N+': 'NPV',
  'n N': 'FVSCHEDULE',
  'N n n': 'MIRR',
  'n n n>0': 'SLN STANDARDIZE',
  'n n n>0 i1..': 'SYD',
  'n0.. n0.. i1.. i1.. n>0?': 'DDB',
  'n>0 i1..': 'EFFECT NOMINAL',
  'n>0 n>0 n>0': 'PDURATION RRI',
};

/** A function of the library, ready to be called by formulas. */
export function borrowed(name: string): FormulaFunction | undefined {
  functions ??= new Map(
    Object.entries(BORROWED).flatMap(([signature, names]) =>
      names.split(/\s+/).map((entry) => {
        const [own, theirs = own] = entry.split('=');
        return [own!, [signature, (...args: readonly unknown[]) => resultOf(own!, theirs!, args)]] as const;
      }),
    ),
  );
  return functions.get(name);
}

let functions: Map<string, FormulaFunction> | null = null;

function resultOf(name: string, path: string, args: readonly unknown[]): number | string | boolean {
  const result = called(path, args);
  if (typeof result === 'boolean') return result;
  // In Sheets the digits above 9 are capitals.
  if (typeof result === 'string') return /HEX$|^BASE$/.test(name) ? result.toUpperCase() : result;
  if (result instanceof Error) return fail(result.message);
  if (typeof result !== 'number') throw new Error(`[host] formula.js gave no value for ${name}(${args.join(', ')})`);
  if (Number.isFinite(result)) return result;
  // Of ranges with too few numbers, Sheets divides by zero.
  return fail(args.some(Array.isArray) ? '#DIV/0!' : '#NUM!');
}

function called(path: string, args: readonly unknown[]): unknown {
  // The library takes fifty milliseconds to load, and most spreadsheets do without it.
  const library = require('@formulajs/formulajs') as object;
  const operation = path.split('.').reduce((from, name) => (from as Record<string, object>)[name]!, library);
  try {
    return (operation as (...args: readonly unknown[]) => unknown)(...args);
  } catch (error) {
    // Factorials of large numbers recurse until the stack ends.
    if (error instanceof RangeError) return fail('#NUM!');
    throw error;
  }
}
