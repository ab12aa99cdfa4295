// biome-ignore-all lint/correctness/noUnusedVariables: Apps Script and the other files of this folder call these functions
// What formulas give. Names and meanings are those of Google's function list.

function formulaCases_() {
  const list = (name) => `Google Sheets function list, ${name}`;
  const gives = (formula, expected, name, source = 'google') => ({
    name: formula,
    source,
    cite: name.includes(' ') ? name : list(name),
    run: (sheet) => {
      sheet.getRange('A1:D4').setValues([
        ['Customer', 'ARR', 'Seats', 'Renewal'],
        ['BetaCorp', 48000, 50, '2026-12-01'],
        ['EchoLLC', 12000, 20, '2027-02-28'],
        ['betaCorp', 6000, '', ''],
      ]);
      sheet.getRange('H1').setFormula(formula);
      return [shown_(sheet.getRange('H1'))[0][0], expected];
    },
  });
  const spills = (formula, area, expected, name) => ({
    name: `${formula} spills`,
    source: 'google',
    cite: list(name),
    run: (sheet) => {
      sheet.getRange('A1:B4').setValues(table_(['b', 2], ['a', 1], ['b', 2], ['c', 3]));
      sheet.getRange('H1').setFormula(formula);
      return [shown_(sheet.getRange(area)), expected];
    },
  });
  return [
    gives('=1+2*3', '7', 'operators ADD and MULTIPLY'),
    gives('=2^3', '8', 'POW'),
    gives('=10%', '0.1', 'UNARY_PERCENT'),
    gives('=-5+2', '-3', 'UMINUS'),
    gives('="a"&"b"', 'ab', 'CONCAT'),
    gives('="A"="a"', 'TRUE', 'EQ'),
    gives('=1<>2', 'TRUE', 'NE'),
    gives('=1/0', '#DIV/0!', 'DIVIDE'),
    gives('=SUM(B2:B4)', '66000', 'SUM'),
    gives('=SUM(101,102)', '203', 'SUM'),
    gives('=AVERAGE(B2:B4)', '22000', 'AVERAGE'),
    gives('=COUNT(A1:C4)', '5', 'COUNT'),
    gives('=COUNTA(A1:A4)', '4', 'COUNTA'),
    gives('=COUNTBLANK(C1:C4)', '1', 'COUNTBLANK'),
    gives('=COUNTIF(B2:B4,">10000")', '2', 'COUNTIF'),
    gives('=COUNTIF(A2:A4,"BETACORP")', '2', 'COUNTIF'),
    gives('=COUNTUNIQUE(1,1,2)', '2', 'COUNTUNIQUE'),
    gives('=SUMIF(A2:A4,"EchoLLC",B2:B4)', '12000', 'SUMIF'),
    gives('=SUMIFS(B2:B4,B2:B4,">5000",C2:C4,">30")', '48000', 'SUMIFS'),
    gives('=AVERAGEIF(B2:B4,"<20000")', '9000', 'AVERAGEIF'),
    gives('=MAX(B2:B4)', '48000', 'MAX'),
    gives('=MIN(B2:B4)', '6000', 'MIN'),
    gives('=MEDIAN(B2:B4)', '12000', 'MEDIAN'),
    gives('=LARGE(B2:B4,2)', '12000', 'LARGE'),
    gives('=SMALL(B2:B4,1)', '6000', 'SMALL'),
    gives('=ROUND(99.44,1)', '99.4', 'ROUND'),
    gives('=ROUND(2.5)', '3', 'ROUND'),
    gives('=ROUNDUP(99.41,1)', '99.5', 'ROUNDUP'),
    gives('=ROUNDDOWN(99.49,1)', '99.4', 'ROUNDDOWN'),
    gives('=INT(99.44)', '99', 'INT'),
    gives('=INT(-1.5)', '-2', 'INT'),
    gives('=TRUNC(3.141592654,2)', '3.14', 'TRUNC'),
    gives('=MOD(10,4)', '2', 'MOD'),
    gives('=MOD(-3,2)', '1', 'MOD'),
    gives('=ABS(-2)', '2', 'ABS'),
    gives('=SQRT(9)', '3', 'SQRT'),
    gives('=SQRT(-1)', '#NUM!', 'SQRT'),
    gives('=POWER(4,0.5)', '2', 'POWER'),
    gives('=CEILING(23.25,0.1)', '23.3', 'CEILING'),
    gives('=FLOOR(23.25,0.1)', '23.2', 'FLOOR'),
    gives('=SIGN(-42)', '-1', 'SIGN'),
    gives('=PI()', '3.141592654', 'PI'),
    gives('=FACT(3)', '6', 'FACT'),
    gives('=COMBIN(4,2)', '6', 'COMBIN'),
    gives('=DEGREES(PI())', '180', 'DEGREES'),
    gives('=DEC2HEX(100)', '64', 'DEC2HEX'),
    gives('=BIN2DEC("1100101")', '101', 'BIN2DEC'),
    gives('=SUMPRODUCT(B2:B3,C2:C3)', '2640000', 'SUMPRODUCT'),
    gives('=IF(B2>10000,"big","small")', 'big', 'IF'),
    gives('=IF(FALSE,1)', 'FALSE', 'IF'),
    gives('=IFS(B3>40000,"a",B3>10000,"b")', 'b', 'IFS'),
    gives('=IFERROR(1/0,"none")', 'none', 'IFERROR'),
    gives('=IFNA(NA(),"none")', 'none', 'IFNA'),
    gives('=SWITCH(2,1,"one",2,"two","other")', 'two', 'SWITCH'),
    gives('=AND(TRUE,1,B2>0)', 'TRUE', 'AND'),
    gives('=OR(FALSE,0)', 'FALSE', 'OR'),
    gives('=NOT(TRUE)', 'FALSE', 'NOT'),
    gives('=LET(x,2,y,x*3,x+y)', '8', 'LET'),
    gives('=VLOOKUP("EchoLLC",A2:C4,3,FALSE)', '20', 'VLOOKUP'),
    gives('=VLOOKUP("nobody",A2:C4,3,FALSE)', '#N/A', 'VLOOKUP'),
    gives('=HLOOKUP("Seats",A1:C4,3,FALSE)', '20', 'HLOOKUP'),
    gives('=MATCH("echollc",A1:A4,0)', '3', 'MATCH'),
    gives('=INDEX(A1:C4,2,2)', '48000', 'INDEX'),
    gives('=XLOOKUP("EchoLLC",A2:A4,B2:B4)', '12000', 'XLOOKUP'),
    gives('=XLOOKUP("nobody",A2:A4,B2:B4,"none")', 'none', 'XLOOKUP'),
    gives('=ROWS(A9:A62)', '54', 'ROWS'),
    gives('=COLUMNS(A9:W62)', '23', 'COLUMNS'),
    gives('=ROW(A9)', '9', 'ROW'),
    gives('=COLUMN(A9)', '1', 'COLUMN'),
    gives('=LEN(A2)', '8', 'LEN'),
    gives('=UPPER("abc")', 'ABC', 'UPPER'),
    gives('=LOWER("ABC")', 'abc', 'LOWER'),
    gives('=PROPER("united states")', 'United States', 'PROPER'),
    gives('=TRIM("  lorem   ipsum ")', 'lorem ipsum', 'TRIM'),
    gives('=LEFT("Google Sheets",6)', 'Google', 'LEFT'),
    gives('=RIGHT("Google Sheets",6)', 'Sheets', 'RIGHT'),
    gives('=MID("get this",5,4)', 'this', 'MID'),
    gives('=FIND("def","abcdef")', '4', 'FIND'),
    gives('=SEARCH("N","banana")', '3', 'SEARCH'),
    gives('=SUBSTITUTE("abcdefg","cde","xyz")', 'abxyzfg', 'SUBSTITUTE'),
    gives('=REPLACE("Spreadsheets",1,6,"Bed")', 'Bedsheets', 'REPLACE'),
    gives('=REPT("Ha! ",3)', 'Ha! Ha! Ha! ', 'REPT'),
    gives('=CONCATENATE("Super","calla","fragilistic")', 'Supercallafragilistic', 'CONCATENATE'),
    gives('=JOIN(" and-a ",{1,2,"1 2 3 4"})', '1 and-a 2 and-a 1 2 3 4', 'JOIN'),
    gives('=TEXTJOIN(", ",TRUE,"a","","b")', 'a, b', 'TEXTJOIN'),
    gives('=EXACT("A","a")', 'FALSE', 'EXACT'),
    gives('=TEXT(1.23,"$0.00")', '$1.23', 'TEXT'),
    gives('=TEXT(DATE(1969,7,20),"yyyy-MM")', '1969-07', 'TEXT'),
    gives('=VALUE("123")', '123', 'VALUE'),
    gives('=DATE(1969,7,20)', '7/20/1969', 'DATE'),
    gives('=DATE(2026,13,1)', '1/1/2027', 'DATE'),
    gives('=YEAR(D2)', '2026', 'YEAR'),
    gives('=MONTH(D2)', '12', 'MONTH'),
    gives('=DAY(D2)', '1', 'DAY'),
    gives('=WEEKDAY(DATE(2026,11,21))', '7', 'WEEKDAY'),
    gives('=DAYS(D3,D2)', '89', 'DAYS'),
    gives('=EDATE(D3,1)', '3/28/2027', 'EDATE'),
    gives('=EOMONTH(D2,0)', '12/31/2026', 'EOMONTH'),
    Object.assign(gives('=D2+1', '2026-12-02', 'no text says so', 'unconfirmed'), {
      name: 'date arithmetic keeps the format of the date',
    }),
    gives('=D3-D2', '89', 'Date and number formats: two dates can be subtracted'),
    gives('=ISBLANK(C4)', 'TRUE', 'ISBLANK'),
    gives('=ISNUMBER(B2)', 'TRUE', 'ISNUMBER'),
    gives('=ISTEXT(A2)', 'TRUE', 'ISTEXT'),
    gives('=ISERROR(1/0)', 'TRUE', 'ISERROR'),
    gives('=C4', '', 'a reference to a blank cell shows nothing', 'field'),
    gives('=C4=0', 'TRUE', 'a blank cell equals zero', 'field'),
    gives('=NOSUCHFUNCTION(1)', '#NAME?', 'Sheets help, #NAME?: the formula has a name that is not known'),
    gives('=1+', '#ERROR!', 'Sheets help, #ERROR!: the formula cannot be parsed'),
    gives('=H1', '#REF!', 'Sheets help, circular dependency'),
    gives('=A1+1', '#VALUE!', 'Sheets help, #VALUE!: wrong type of argument'),
    gives('=SUM(B2:B)', '66000', 'Sheets help, open-ended ranges'),
    gives('=ARRAYFORMULA(SUM(B2:B3*C2:C3))', '2640000', 'ARRAYFORMULA'),
    gives('=SUM(FILTER(B2:B4,B2:B4>10000))', '60000', 'FILTER'),
    spills('=SORT(A1:B4,2,FALSE)', 'H1:I4', table_(['c', '3'], ['b', '2'], ['b', '2'], ['a', '1']), 'SORT'),
    spills('=UNIQUE(A1:A4)', 'H1:H4', [['b'], ['a'], ['c'], ['']], 'UNIQUE'),
    spills('=FILTER(A1:A4,B1:B4>1)', 'H1:H4', [['b'], ['b'], ['c'], ['']], 'FILTER'),
    spills('=ARRAYFORMULA(B1:B4*10)', 'H1:H4', [['20'], ['10'], ['20'], ['30']], 'ARRAYFORMULA'),
    spills('=TRANSPOSE(A1:A3)', 'H1:J1', [['b', 'a', 'b']], 'TRANSPOSE'),
    spills('={1,2;3,4}', 'H1:I2', table_(['1', '2'], ['3', '4']), 'using arrays'),
    spills('=SEQUENCE(2,2)', 'H1:I2', table_(['1', '2'], ['3', '4']), 'SEQUENCE'),
    ...claims_({
      'a filled cell in the way gives #REF! | Sheets help, #REF!: the array would overwrite data': (sheet) => {
        sheet.getRange('H2').setValue('mine');
        sheet.getRange('H1').setFormula('=SEQUENCE(3)');
        return [shown_(sheet.getRange('H1:H3')), [['#REF!'], ['mine'], ['']]];
      },
      'getFormula gives the formula, getValue the result | Class Range, getFormula: A1 notation, or an empty string': (
        sheet,
      ) => {
        sheet.getRange('A1').setFormula('=SUM(1,2)');
        return compared_(
          [sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue(), sheet.getRange('B1').getFormula()],
          ['=SUM(1,2)', 3, ''],
        );
      },
      'the example of setFormulas | Class Range, setFormulas, example': (sheet) => {
        sheet.getRange('B2:D4').setValues(table_([1, 2, 3], [4, 5, 6], [7, 8, 9]));
        const formulas = [
          ['=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
          ['=AVERAGE(B2:B4)', '=AVERAGE(C2:C4)', '=AVERAGE(D2:D4)'],
        ];
        return [sheet.getRange('B5:D6').setFormulas(formulas).getValues(), table_([12, 15, 18], [4, 5, 6])];
      },
      'RAND is calculated again when any cell changes | Sheets help, RAND: updates whenever an edit is made': (
        sheet,
      ) => {
        sheet.getRange('A1').setFormula('=RAND()');
        sheet.getRange('B1').setFormula('=A1*2');
        const seen = () => sheet.getRange('A1:B1').getValues()[0];
        const [first, doubled] = seen();
        sheet.getRange('F9').setValue('x');
        const [next, doubledNext] = seen();
        return compared_([first !== next, doubled === first * 2, doubledNext === next * 2], [true, true, true]);
      },
      'a formula is calculated again when its cells change | Sheets help, functions': (sheet) => {
        sheet.getRange('A1').setValue(1);
        sheet.getRange('B1').setFormula('=A1*2');
        const before = sheet.getRange('B1').getValue();
        sheet.getRange('A1').setValue(5);
        return compared_([before, sheet.getRange('B1').getValue()], [2, 10]);
      },
    }),
  ];
}
