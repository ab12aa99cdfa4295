import type {Calculator} from '../../workbench/host/formulas/calculator';
import {BORROWED} from '../../workbench/host/formulas/functions/library';
import {openRealm} from '../../workbench/host/realm';
import {pairs} from '../pairs';

/** Results of formula.js, as the help pages of Sheets and Excel give them in their examples, to six digits. */
const KNOWN: [formula: string, value: unknown][] = [
  ...pairs`
  =ABS(-2) → 2 | =ACOS(0.5) → 1.0471975512 | =ACOSH(10) → 2.9932228461 | =ASIN(-0.5) → -0.5235987756
  =ASINH(-2.5) → -1.6472311464 | =ATAN(1) → 0.7853981634 | =ATANH(0.76159416) → 1.00000001 | =COS(1.047) → 0.5001710746
  =COSH(4) → 27.308232836 | =COT(30) → -0.1561199522 | =COTH(2) → 1.0373147207 | =CSC(15) → 1.5377805616
  =CSCH(1.5) → 0.4696424406 | =DEGREES(PI()) → 180 | =ERF(0.745) → 0.70792892 | =ERFC(1) → 0.1572992071 | =EVEN(1.5) → 2
  =EVEN(-1) → -2 | =EXP(2) → 7.3890560989 | =FISHER(0.75) → 0.9729550745 | =FISHERINV(0.972955) → 0.75
  =GAUSS(2) → 0.4772498681 | =INT(-8.9) → -9 | =ISEVEN(2.5) → true | =ISODD(-1) → true | =ODD(1.5) → 3 | =ODD(-2) → -3
  =PHI(0.75) → 0.3011374322 | =RADIANS(270) → 4.7123889804 | =SEC(45) → 1.9035944074 | =SECH(2) → 0.2658022288
  =SIGN(-0.00001) → -1 | =SIN(PI()/2) → 1 | =SINH(1) → 1.1752011936 | =TAN(0.785) → 0.9992039901
  =TANH(0.5) → 0.4621171573 | =DELTA(5,4) → 0 | =DELTA(0) → 1 | =GESTEP(-4,-5) → 1 | =GAMMALN(4) → 1.7917594692
  =LN(86) → 4.4543472963 | =SQRT(16) → 4 | =SQRTPI(2) → 2.5066282746 | =FACT(5) → 120 | =FACT(1.9) → 1
  =FACTDOUBLE(7) → 105 | =ROMAN(499) → CDXCIX | =ARABIC("MCMXII") → 1912 | =BIN2DEC("1111111111") → -1
  =BIN2DEC(1100100) → 100 | =HEX2DEC("3DA408B9") → 1034160313 | =HEX2DEC("FFFFFFFF5B") → -165
  =OCT2DEC("7777777533") → -165 | =BIN2HEX("11111011",4) → 00FB | =BIN2OCT("1001",3) → 011 | =HEX2BIN("F",8) → 00001111
  =HEX2OCT("3B4E") → "35516" | =OCT2BIN("3",3) → 011 | =OCT2HEX("100",4) → 0040 | =DEC2BIN(9,4) → "1001"
  =DEC2BIN(-100) → "1110011100" | =DEC2HEX(-54) → FFFFFFFFCA | =DEC2OCT(58,3) → 072 | =CLEAN("a"&CHAR(10)&"b") → ab
  =LEN("été") → 3 | =LEN(1.5) → 3 | =LOWER("ABC") → abc | =UPPER("abc") → ABC | =EXACT("A","a") → false
  =FIND("def","abcdef") → 4 | =SEARCH("N","banana") → 3 | =LEFT("Google Sheets",6) → Google
  =RIGHT("Google Sheets") → s | =REPLACE("Spreadsheets",1,6,"Bed") → Bedsheets | =T("a") → a | =BASE(255,16) → FF
  =BASE(15,2,10) → 0000001111 | =AVEDEV(4,5,6,7,5,4,3) → 1.0204081633 | =DEVSQ(4,5,8,7,11,4,3) → 48
  =KURT(3,4,5,2,3,4,5,6,4,7) → -0.1517996372 | =SKEW(3,4,5,2,3,4,5,6,4,7) → 0.3595430714
  =SKEW.P(3,4,5,2,3,4,5,6,4,7) → 0.3031933394
  =STDEV(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299) → 27.4639157198
  =STDEV.S(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299) → 27.4639157198
  =STDEV.P(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299) → 26.0545581424
  =STDEVP(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299) → 26.0545581424 | =SUMSQ(3,4) → 25
  =VAR(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299) → 754.2666666667
  =VAR.S(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299) → 754.2666666667
  =VAR.P(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299) → 678.84
  =VARP(1345,1301,1368,1322,1310,1370,1318,1350,1303,1299) → 678.84 | =CORREL({3,2,4,5,6},{9,7,12,15,17}) → 0.9970544855
  =COVAR({3,2,4,5,6},{9,7,12,15,17}) → 5.2 | =COVARIANCE.P({3,2,4,5,6},{9,7,12,15,17}) → 5.2
  =COVARIANCE.S({2,4,8},{5,11,12}) → 9.6666666667 | =INTERCEPT({2,3,9,1,8},{6,5,11,7,5}) → 0.0483870968
  =PEARSON({9,7,5,3,1},{10,6,1,5,3}) → 0.6993786062 | =RSQ({2,3,9,1,8,7,5},{6,5,11,7,5,4,4}) → 0.0579501916
  =SLOPE({2,3,9,1,8,7,5},{6,5,11,7,5,4,4}) → 0.3055555556 | =STEYX({2,3,9,1,8,7,5},{6,5,11,7,5,4,4}) → 3.3057189502
  =SUMX2MY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4}) → -55 | =SUMX2PY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4}) → 521
  =SUMXMY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4}) → 79 | =FORECAST(30,{6,7,9,15,21},{20,28,31,38,40}) → 10.6072530864
  =FORECAST.LINEAR(30,{6,7,9,15,21},{20,28,31,38,40}) → 10.6072530864 | =GEOMEAN(4,5,8,7,11,4,3) → 5.4769869697
  =HARMEAN(4,5,8,7,11,4,3) → 5.0283759624 | =TRIMMEAN({4,5,6,7,2,3,4,5,1,2,3},0.2) → 3.7777777778
  =STANDARDIZE(42,40,1.5) → 1.3333333333 | =NORM.DIST(42,40,1.5,TRUE) → 0.9087887803
  =NORM.DIST(42,40,1.5,FALSE) → 0.1093400498 | =NORMDIST(42,40,1.5,TRUE) → 0.9087887803
  =NORM.INV(0.908789,40,1.5) → 42.000002 | =NORMINV(0.908789,40,1.5) → 42.000002
  =LOGNORM.INV(0.039084,3.5,1.2) → 4.0000252 | =LOGINV(0.039084,3.5,1.2) → 4.0000252
  =NORM.S.DIST(1.333333,TRUE) → 0.9087887258 | =NORM.S.INV(0.908789) → 1.3333347 | =NORMSINV(0.908789) → 1.3333347
  =LOGNORM.DIST(4,3.5,1.2,TRUE) → 0.0390835557 | =LOGNORM.DIST(4,3.5,1.2,FALSE) → 0.0176175967
  =POISSON.DIST(2,5,TRUE) → 0.1246520195 | =POISSON(2,5,FALSE) → 0.0842243375 | =EXPON.DIST(0.2,10,TRUE) → 0.8646647168
  =EXPONDIST(0.2,10,FALSE) → 1.3533528324 | =WEIBULL.DIST(105,20,100,TRUE) → 0.9295813901
  =WEIBULL(105,20,100,FALSE) → 0.035588864 | =GAMMA.DIST(10.00001131,9,2,FALSE) → 0.0326391304
  =GAMMADIST(10.00001131,9,2,TRUE) → 0.0680940042 | =GAMMA.INV(0.068094,9,2) → 10.0000112
  =GAMMAINV(0.068094,9,2) → 10.0000112 | =CHISQ.DIST(0.5,1,TRUE) → 0.5204998778 | =CHISQ.DIST(2,3,FALSE) → 0.2075537487
  =CHISQ.INV(0.93,1) → 3.2830202867 | =T.INV(0.75,2) → 0.8164965809 | =T.INV.2T(0.546449,60) → 0.606533076
  =TINV(0.546449,60) → 0.606533076 | =T.DIST.2T(1.959999998,60) → 0.0546449 | =T.DIST.RT(1.959999998,60) → 0.0273225
  =F.DIST(15.2069,6,4,TRUE) → 0.99 | =F.INV(0.01,6,4) → 0.1093099 | =CONFIDENCE(0.05,2.5,50) → 0.6929519
  =CONFIDENCE.NORM(0.05,2.5,50) → 0.6929519 | =CONFIDENCE.T(0.05,1,50) → 0.2841969
  =NEGBINOM.DIST(10,5,0.25,TRUE) → 0.313514 | =NEGBINOM.DIST(10,5,0.25,FALSE) → 0.0550487
  =FV(0.06/12,10,-200,-500,1) → 2581.403374 | =NPER(0.12/12,-100,-1000,10000,1) → 59.67386567
  =PMT(0.08/12,10,10000) → -1037.032089 | =PMT(0,10,1000) → -100 | =PV(0.08/12,240,500,,0) → -59777.14585
  =NPV(0.1,-10000,3000,4200,6800) → 1188.443412 | =FVSCHEDULE(1,{0.09,0.11,0.1}) → 1.33089
  =MIRR({-120000,39000,30000,21000,37000,46000},0.1,0.12) → 0.1260941 | =SLN(30000,7500,10) → 2250
  =SYD(30000,7500,10,1) → 4090.909091 | =DDB(2400,300,10,1,2) → 480 | =DDB(2400,300,10,10) → 22.1225472
  =EFFECT(0.0525,4) → 0.0535426674 | =NOMINAL(0.053543,4) → 0.0525003199 | =PDURATION(0.025,2000,2200) → 3.8598661626
  =RRI(96,10000,11000) → 0.0009933074
`,
  ['=REPT("Ha! ",2)', 'Ha! Ha! '],
];

/** Beyond what a function is defined for, no number comes out. */
const REFUSED = pairs`
  =ACOS(2) → #NUM! | =LN(0) → #NUM! | =FACT(-1) → #NUM! | =FACT(100000) → #NUM! | =ROMAN(4000) → #NUM!
  =ROMAN(0) → #NUM! | =BASE(5,37) → #NUM! | =HEX2DEC("G") → #NUM! | =STDEV(1) → #DIV/0! | =VARP("a") → #VALUE!
  =SKEW(1,2) → #DIV/0! | =HARMEAN(1,0) → #NUM! | =GEOMEAN(1,-1) → #NUM! | =DATE(1,1,10^12) → #NUM!
  =DATE(1,10^12,1) → #NUM! | =WORKDAY(1,-5) → #NUM! | =RANDBETWEEN(2,1) → #NUM! | =SLOPE({1,2},{3,3}) → #DIV/0!
  =CORREL({1,2},{1,2,3}) → #N/A | =NORM.DIST(1,0,0,TRUE) → #NUM! | =NORM.INV(0,0,1) → #NUM! | =NORM.INV(1,0,1) → #NUM!
  =T.INV(1,5) → #NUM! | =PMT(0.1,0,100) → #NUM! | =SYD(100,0,5,6) → #NUM! | =ABS("word") → #VALUE! | =ABS(NA()) → #N/A
  =ABS() → #N/A | =ABS(1,2) → #N/A | =IRR({-1,2}) → #NAME? | =QUERY(A1:B3,"select A") → #NAME?
  =CONVERT(1,"m","ft") → #NAME?
`;

/** Our own functions over cells: blanks, words, errors and dates among them. */
const CELLS: [formula: string, value: unknown][] = [
  ...pairs`
  =-2^2 → 4 | =2^-1 → 0.5 | ="a"&1&TRUE → a1TRUE | =A5="" → TRUE | =TODAY() → 11/21/2026 | =TEXT(0.256,"0.0%") → 25.6%
  =SUM(B1:B7) → 100 | =SUM(B1:B8) → #DIV/0! | =SUM("5",TRUE,2) → 8 | =AVERAGE(B1:B7) → 25 | =AVERAGE(A1:A2) → #DIV/0!
  =MAX(D1:D3) → 2026-12-24 | =MIN(D1:D3) → 2026-01-31 | =COUNT(B1:B8) → 4 | =COUNTA(B1:B8) → 6
  =SUMIFS(B1:B7,A1:A7,"x",C1:C7,">1") → 30 | =SUMIFS(B1:B7,A1:A7,"<>x") → 60 | =SUMIF(A1:A7,"x*",B1:B7) → 40
  =SUMIF(D1:D3,">=2026-02-01",B1:B3) → 50 | =COUNTIFS(A1:A7,"X",C1:C7,"<>") → 2 | =COUNTIF(A1:A7,"") → 2
  =COUNTIFS(A1:A7,"x",C1:C6,1) → #VALUE! | =AVERAGEIFS(B1:B7,A1:A7,"y") → 20 | =AVERAGEIFS(B1:B7,A1:A7,"none") → #DIV/0!
  =MAXIFS(B1:B7,A1:A7,"x") → 30 | =MINIFS(B1:B7,A1:A7,"x") → 10 | =MAXIFS(B1:B7,A1:A7,"none") → 0
  =SUMPRODUCT((A1:A4="x")*(B1:B4>10)) → 1 | =SUMPRODUCT(B1:B3,C1:C3) → 140
  =ARRAYFORMULA(SUM(COUNTIF(A1:A7,A1:A2))) → 3 | =ARRAYFORMULA(SUM(IF(ISERROR(B1:B8),1,0))) → 1
  =ARRAYFORMULA(SUM(ROW(A3:A5))) → 12 | =ARRAYFORMULA(SUM(VLOOKUP({"x";"y"},A1:B3,2,FALSE))) → 30
  =INDEX(B1:B7,MATCH("y",A1:A7,0)) → 20 | =INDEX(A1:C7,3,2) → 30 | =INDEX(A1:C7,9,1) → #NUM!
  =SUM(INDEX(A1:C3,0,2)) → 60 | =MATCH(25,B1:B4) → 2 | =MATCH(25,B1:B4,) → #N/A | =MATCH(5,B1:B4) → #N/A
  =MATCH(25,{30,20,10},-1) → 1 | =MATCH("Y*",A1:A7,0) → 2 | =VLOOKUP("y",A1:C7,3,FALSE) → 2
  =VLOOKUP("y",A1:C7,4,FALSE) → #REF! | =VLOOKUP("y",A1:C7,0,FALSE) → #VALUE! | =VLOOKUP(39,B1:C4,2) → 3
  =XLOOKUP("x",A1:A7,B1:B7,,0,-1) → 30 | =XLOOKUP(25,B1:B4,C1:C4,"none",1) → 3 | =XLOOKUP(25,B1:B4,C1:C4,"none",-1) → 2
  =XLOOKUP(99,B1:B4,C1:C4,"none",1) → none | =XLOOKUP("*y*",A1:A7,B1:B7) → #N/A
  =XLOOKUP("*y*",A1:A7,B1:B7,"none",2) → 20 | =TEXTJOIN("-",TRUE,A1:A7) → x-y-x-z-w
  =TEXTJOIN("-",FALSE,A1:A5) → x-y-x-z- | =TEXTJOIN(",",TRUE,D1:D2) → 2026-01-31,2026-02-28 | =EDATE(D1,1) → 2/28/2026
  =EDATE(DATE(2024,2,29),12) → 2/28/2025 | =EOMONTH(D1,-1) → 12/31/2025 | =NETWORKDAYS(D1,D2) → 20
  =NETWORKDAYS(D2,D1) → -20 | =NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),DATE(2012,11,22)) → 109
  =WORKDAY(DATE(2008,10,1),151) → 4/30/2009 | =WORKDAY(DATE(2026,11,23),-1) → 11/20/2026
  =WORKDAY(DATE(2026,12,24),1,DATE(2026,12,25)) → 12/28/2026 | =DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y") → 2
  =DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D") → 440 | =DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD") → 75
  =DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"ym") → 2 | =DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"MD") → 14
  =DATEDIF(D2,D1,"D") → #NUM! | =DATEDIF(D1,D2,"W") → #NUM! | =WEEKNUM(DATE(2012,3,9)) → 10
  =WEEKNUM(DATE(2012,3,11),2) → 11 | =WEEKNUM(DATE(2012,3,11)) → 11 | =WEEKNUM(D1,3) → #NUM!
  =ISOWEEKNUM(DATE(2027,1,1)) → 53 | =WEEKDAY(DATE(2026,11,22),2) → 7 | =WEEKDAY(DATE(2026,11,22),3) → 6
  =YEAR("2026-05-01") → 2026 | =MONTH("May 1") → 5 | =YEAR("May 1") → 2026 | =YEAR("soon") → #VALUE!
  =HOUR("13:45") → 13 | =ROUND(-2.5) → -3 | =ROUND(1.005,2) → 1.01 | =ROUND(1234,-2) → 1200 | =ROUNDUP(-1.1) → -2
  =ROUNDDOWN(-1.9) → -1 | =MROUND(7,2) → 8 | =MROUND(-10,-3) → -9 | =MROUND(5,-2) → #NUM! | =CEILING(-2.5,-2) → -4
  =CEILING(2.5,-2) → #NUM! | =FLOOR(2.5,0) → #DIV/0! | =MOD(-4,2) → 0 | =QUOTIENT(1,10000000) → 0 | =QUOTIENT(-7,2) → -3
  =QUOTIENT(1,0) → #DIV/0! | =LOG(8,2) → 3 | =LOG10(1000)=3 → TRUE | =ATAN2(1,0) → 0 | =COMBIN(200,3) → 1313400
  =COMBIN(2,3) → #NUM! | =BINOM.DIST(6,10,0.5,FALSE) → 0.205078125 | =BINOM.DIST(6,10,0.5,TRUE) → 0.828125
  =BINOM.DIST(11,10,0.5,FALSE) → #NUM! | =ROUND(0.00000015,7)*10^7 → 2 | =BITAND(2^40+1,2^40)=2^40 → TRUE
  =BITXOR(5,3) → 6 | =BITOR(23,10) → 31 | =IFS(B1>50,"a",B1>5,"b") → b | =IFS(B1>50,"a") → #N/A
  =IFS(B1>50,"a",TRUE) → #N/A | =SWITCH("X","x",1,2) → 1 | =SWITCH(3,1,"a",2,"b") → #N/A | =CHOOSE(2,"a","b") → b
  =CHOOSE(3,"a","b") → #NUM! | =CHOOSE(0,"a","b") → #NUM! | =CHOOSE(2.9,"a","b") → b
  =VLOOKUP(20,CHOOSE({1,2},B1:B4,A1:A4),2,FALSE) → y | =SWITCH(9,1,"a","other") → other
  =SWITCH(B8,1,"a","other") → #DIV/0! | =IFS(B1>5,"a",B8,"b") → a
  =ARRAYFORMULA(JOIN(",",IFS(B1:B4>25,"big",B1:B4>15,"middle",TRUE,"small"))) → small,middle,big,big
  =ARRAYFORMULA(JOIN(",",SWITCH(A1:A4,"x",1,"y",2,0))) → 1,2,1,0 | =IFERROR(B8,"none") → none
  =IFNA(B8,"none") → #DIV/0! | =AND(A1:A2) → #VALUE! | =AND(B1:B4,"TRUE") → TRUE | =XOR(TRUE,TRUE,TRUE) → TRUE
  =NOT(B8) → #DIV/0! | =ISBLANK(A5) → TRUE | =ISNUMBER(D1) → TRUE | =ISERR(NA()) → FALSE | =N(A1) → 0
  =JOIN(",",UNIQUE(A1:A7)) → x,y,z,,w | =JOIN(",",UNIQUE(A1:A4,FALSE,TRUE)) → y,z
  =JOIN(",",UNIQUE({1,1,2},TRUE)) → 1,2 | =JOIN(",",SORT(A1:A4)) → x,x,y,z
  =JOIN(",",SORT(B1:B5,1,FALSE)) → 40,30,20,10, | =JOIN(",",SORT(B1:B4,A1:A4,TRUE,C1:C4,FALSE)) → 30,10,20,40
  =SORT(B1:B4,2,TRUE) → #VALUE! | =JOIN(",",FILTER(B1:B4,A1:A4="x",C1:C4>1)) → 30 | =FILTER(B1:B4,A1:A4="none") → #N/A
  =FILTER(B1:B4,A1:A3="x") → #N/A | =JOIN(",",FILTER({1,2,3},{TRUE,FALSE,TRUE})) → 1,3
  =JOIN(",",SEQUENCE(3,1,5,-2)) → 5,3,1 | =SEQUENCE(0) → #NUM! | =JOIN("|",SPLIT("a b,c"," ,")) → a|b|c
  =JOIN("|",SPLIT("a--b","--",FALSE)) → a|b | =JOIN("|",SPLIT("a,,b",",",TRUE,FALSE)) → a||b
  =SUM(SPLIT("1,2",",")) → 3 | =REGEXMATCH("Acme 42","\\d+") → TRUE | =REGEXMATCH("acme","(?i)^ACME$") → TRUE
  =REGEXEXTRACT("Acme 42","\\d+") → 42 | =JOIN("|",REGEXEXTRACT("k=v","(\\w)=(\\w)")) → k|v
  =REGEXEXTRACT("Acme","\\d") → #N/A | =REGEXREPLACE("a1b22","(\\d+)","<$1>") → a<1>b<22> | =REGEXMATCH("a","(") → #REF!
  =REGEXMATCH("ab","a(?=b)") → #REF! | =PROPER("o'neil and SONS") → O'Neil And Sons
  =SUBSTITUTE("a-b-c","-","+",2) → a-b+c | =SUBSTITUTE("a-b","-","+",2) → a-b | =LEFT("abc",-1) → #NUM!
  =RIGHT("abc",5) → abc | =MID("abc",0,1) → #NUM! | =FIND("z","abc") → #VALUE! | =FIND("b","abcb",3) → 4
  =CLEAN("a"&CHAR(7)&"b") → ab | =UNICHAR(UNICODE("é")) → é | =LEN(D1) → 10 | =RANK(20,B1:B4) → 3
  =RANK(20,B1:B4,TRUE) → 2 | =RANK(21,B1:B4) → #N/A | =PERCENTILE(B1:B4,0.3) → 19 | =PERCENTILE(B1:B4,1.1) → #NUM!
  =QUARTILE({1,2,4,7,8,9,10,12},1) → 3.5 | =MEDIAN(B1:B7) → 25 | =MEDIAN(A1:A2) → #NUM! | =LARGE(B1:B7,5) → #NUM!
  =STDEV(B1:B7) → 12.90994449 | =CORREL(B1:B7,C1:C7) → 1
`,
  ['=LEFT("abc",0)', ''],
  ['=T(5)', ''],
];

describe('the functions of formulas', () => {
  const host = openRealm({bundle: '', now: '2026-11-21T09:00:00Z'});
  const sheet = host.workbook.sheets[0]!;
  const evaluated = (formula: string) => (host.workbook.calculation as Calculator).evaluate(formula, sheet, 20, 7);
  beforeAll(() => {
    host.user.fill('Sheet1', [
      ['x', 10, 1, '2026-01-31'],
      ['y', 20, 2, '2026-02-28'],
      ['x', 30, 3, '2026-12-24'],
      ['z', 40, 4, ''],
      ['', '', '', ''],
      ['', 'word', '', ''],
      ['w', '', 7, ''],
      ['', '=1/0', '', ''],
    ]);
    host.workbook.settle();
  });

  it.each(KNOWN)('%s is %s', (formula, expected) => {
    const value = evaluated(formula);
    if (typeof expected !== 'number') expect(value).toBe(expected);
    else expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(Math.max(Math.abs(expected) * 1e-6, 1e-7));
  });

  it('each function of the library has a known result', () => {
    const offered = Object.values(BORROWED).flatMap((names) => names.split(/\s+/).map((name) => name.split('=')[0]));
    const called = KNOWN.map(([formula]) => /^=([\w.]+)\(/.exec(formula)![1]);
    expect(offered.filter((name) => !called.includes(name))).toEqual([]);
  });

  it.each([...REFUSED, ...CELLS])('%s shows %s', (formula, expected) => {
    host.user.type('Sheet1!H1', formula);
    host.workbook.settle();
    expect(sheet.displayAt(0, 7)).toBe(String(expected));
  });

  it('spill again once nothing is in the way', () => {
    const shown = () => {
      host.workbook.settle();
      return [0, 1].map((row) => sheet.displayAt(row, 9));
    };
    host.user.type('Sheet1!J1', '=ARRAYFORMULA(B1:B2*2)');
    host.user.type('Sheet1!J2', 'mine');
    expect(shown()).toEqual(['#REF!', 'mine']);
    host.user.clear('Sheet1!J2');
    expect(shown()).toEqual(['20', '40']);
    // Cells are sorted beside it, none of which it reads.
    host.user.sort('Sheet1!F1:G2', 6);
    expect(shown()).toEqual(['20', '40']);
  });
});
