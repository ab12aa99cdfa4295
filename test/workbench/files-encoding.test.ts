import {decode} from '../../workbench/files/encoding';
import {FileProblem} from '../../workbench/files/tab';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Bytes of a text in a code page of one byte a letter, by asking the platform what each byte means there. */
function inCodePage(text: string, label: string): Uint8Array {
  const bytes = new Map(
    Array.from({length: 256}, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte] as const),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter)!);
}

/** The same for code pages of two bytes a letter. */
function inPairs(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const pairs = new Map<string, readonly number[]>();
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if (letter.length === 1 && letter !== '\ufffd' && !pairs.has(letter)) pairs.set(letter, [first, second]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : [...pairs.get(letter)!])),
  );
}

describe('the encoding that a file announces', () => {
  const text = 'Kunde,Stadt\nMüller,Zürich\n';

  it.each([
    {encoding: 'UTF-8', bytes: utf8(text)},
    {encoding: 'UTF-8 with a mark', bytes: utf8(`\ufeff${text}`)},
    {encoding: 'UTF-16 little-endian', bytes: utf16(`\ufeff${text}`)},
    {encoding: 'UTF-16 little-endian without a mark', bytes: utf16(text)},
    {encoding: 'UTF-16 big-endian', bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())},
    {encoding: 'plain ASCII', bytes: utf8('Account,ARR\nAcme,1\n'), is: 'Account,ARR\nAcme,1\n'},
  ])('is used without a word: $encoding', async ({bytes, is = text}) => {
    expect(await decode(bytes)).toEqual({text: is, remarks: []});
  });

  it('stands in the head of a page, whatever its bytes look like', async () => {
    const page = '<html><meta charset="windows-1251"><td>Ромашка</td>';
    expect(await decode(inCodePage(page, 'windows-1251'))).toEqual({text: page, remarks: []});
  });
});

describe('Windows-1252', () => {
  it.each([
    ['the euro sign', 0x80, '€'],
    ['a dash', 0x96, '–'],
    ['an apostrophe', 0x92, '’'],
    ['a letter of Latin-1', 0xe9, 'é'],
  ])('has %s', async (_, byte, sign) => {
    const bytes = Uint8Array.from([...latin('Kunde;Café;Müller;Größe\nSöhne '), byte]);
    expect((await decode(bytes)).text).toBe(`Kunde;Café;Müller;Größe\nSöhne ${sign}`);
  });
});

describe('the encoding that is guessed', () => {
  it.each([
    {text: 'Kunde;Betreuer\nMüller & Söhne;Jörg Weiß\nBäckerei Süß;Zoë', as: 'Windows-1252', label: 'windows-1252'},
    {text: 'Cliente;Gestor\nPérez Hermanos;Núñez\nAñil;García', as: 'Windows-1252', label: 'windows-1252'},
    {
      text: 'Account;Opiekun\nŁódzkie Młyny;Małgorzata Żak\nWęże i Spółka;Jiří',
      as: 'Windows-1250',
      label: 'windows-1250',
    },
    {text: 'Клиент;Менеджер\nООО Ромашка;Иванова Анна\nАльфа;Петров', as: 'Windows-1251', label: 'windows-1251'},
    {text: 'Πελάτης;Υπεύθυνος\nΑθηνά ΑΕ;Μαρία\nΉλιος;Νίκος', as: 'Windows-1253', label: 'windows-1253'},
    {text: 'Müşteri;Sorumlu\nŞişecam;İbrahim Çağlar\nGüneş;Ağaoğlu', as: 'Windows-1254', label: 'windows-1254'},
    {text: 'Account;Responsable\nCafé Zoë;José Muñoz\nMüller Söhne;Jürgen', as: 'Mac Roman', label: 'macintosh'},
  ])('is named: $as', async ({text, as, label}) => {
    const {text: read, remarks} = await decode(inCodePage(text, label));
    expect(read).toBe(text);
    expect(remarks).toEqual([expect.stringContaining(`Read as ${as}, which is a guess`)]);
  });

  it.each([
    {text: '取引先名,担当者\n北川製作所,佐藤\n青葉システムズ,田中', as: 'Shift_JIS', label: 'shift_jis'},
    {text: '客户名称,负责人\n上海明珠有限公司,王伟\n北京科技,李娜', as: 'GB18030', label: 'gbk'},
    {text: '客戶名稱,負責人\n台北科技有限公司,王小明\n高雄貿易,李美', as: 'BIG5', label: 'big5'},
    {text: '고객명,담당자\n서울상사,김철수\n부산무역,이영희', as: 'EUC-KR', label: 'euc-kr'},
  ])('is named: $as', async ({text, as, label}) => {
    const {text: read, remarks} = await decode(inPairs(text, label));
    expect(read).toBe(text);
    expect(remarks).toEqual([expect.stringContaining(`Read as ${as}, which is a guess`)]);
  });
});

describe('a backslash', () => {
  it.each([
    [
      'is the yen before an amount',
      'shift_jis',
      '年額,"\\3,600,000",\\960000,合計 \\5',
      '年額,"¥3,600,000",¥960000,合計 ¥5',
    ],
    ['is the won in Korea', 'euc-kr', '금액,\\48,연간 계약', '금액,₩48,연간 계약'],
    ['is none in a path or before a letter', 'shift_jis', '共有\\2026年度,C:\\1,\\N', '共有\\2026年度,C:\\1,\\N'],
  ])('%s', async (_, label, written, read) => {
    const names =
      label === 'euc-kr' ? '고객명,담당자\n서울상사,김철수\n부산무역,이영희\n' : '取引先名,担当者\n北川製作所,佐藤\n';
    expect((await decode(inPairs(names + written, label))).text).toBe(names + read);
  });
});

describe('a text with few letters beyond plain ones', () => {
  it.each([
    ['German in upper case', 'KUNDE;VERLÄNGERUNG;ARR\nMÜLLER GMBH;20.02.2027;48000\nGRÜN AG;;'],
    ['Spanish in upper case', 'CUENTA;RENOVACIÓN\nACCIÓN SA;1\nESPAÑA SL;2'],
    ['French in upper case', 'COMPTE;PRÉNOM;ÉCHÉANCE\nSOCIÉTÉ DURÉE;A;1\nÈèé;B;2'],
    ['Danish', 'KUNDE;ARR\nØRSTED;1\nMÆRSK;2'],
    ['Italian', 'Società;Città\nAttività Uno;Forlì'],
    ['Swedish', 'Kund;Förnyelse\nÅhléns;1\nSjö;2'],
    ['Finnish', 'Asiakas;ARR\nYhtiö Hämäläinen;1'],
    ['Portuguese', 'Cliente;Renovação\nConstruções SA;1'],
    ['one name', 'Account;ARR\nGRÜN AG;1\nAcme;2'],
    ['several languages', 'KUNDE;ARR\nMÜLLER;1\nPEÑA;2\nØRSTED;3\nCAFÉ;4'],
  ])('is read as Windows-1252: %s', async (_, text) => {
    const {text: read, remarks} = await decode(inCodePage(text, 'windows-1252'));
    expect(read).toBe(text);
    expect(remarks).toEqual([expect.stringContaining('Read as Windows-1252, which is a guess')]);
  });

  it.each([
    ['"Account","ARR"\n"Kelvin Zéro","1"', 'Kelvin Zéro'],
    ['Kunde;ARR\r\nBäckerei Grün GmbH;1', 'Bäckerei Grün GmbH'],
    ['Kunde\tARR\nÖko\t1', 'Öko'],
  ])('is told with the cell that shows it: %j', async (text, cell) => {
    const {remarks} = await decode(inCodePage(text, 'windows-1252'));
    expect(remarks).toEqual([expect.stringContaining(`If names look wrong ("${cell}")`)]);
  });

  it.each([
    ['Polish', 'Klient;Opiekun\nŻabka Polska;Łukasz Wójcik\nMłyny;Paweł', 'windows-1250'],
    ['Czech', 'Zákazník;Obnova\nDvořák a syn;Jiří\nČeská voda;Němec', 'windows-1250'],
    ['Polish of few letters', 'Klient;ARR\nŹródło S.A.;1', 'windows-1250'],
    ['Polish in upper case', 'Klient;ARR\nŻabka;1\nŚwieże;2', 'windows-1250'],
    ['Polish, which Mac Roman has signs for', 'Klient;ARR\nŚwit;1\nGąska;2', 'windows-1250'],
    ['Czech of few letters', 'Klient;ARR\nČerný;1\nŠťastný;2', 'windows-1250'],
    ['Romanian', 'Client;ARR\nŞtefan;1\nŢară;2', 'windows-1250'],
    ['Lithuanian', 'Klientas;ARR\nĄžuolas;1', 'windows-1257'],
    ['Slovene', 'Stranka;ARR\nŽnidaršič;1\nČebelnjak;2\nŠmarje;3', 'windows-1250'],
    ['Polish of another system', 'Klient;ARR\nŁąka;1\nŹródło;2', 'iso-8859-2'],
    ['French of a Mac', 'Client;ARR\nCafé;1\nNoël;2', 'macintosh'],
    ['German of a Mac', 'Kunde;ARR\nMüller;1\nSüß;2', 'macintosh'],
    ['Russian', 'Клиент;Сумма\nЯна;1\nВода;2', 'windows-1251'],
    ['Turkish', 'Müşteri;Tutar\nŞişecam;1\nYıldız;2', 'windows-1254'],
    ['Spanish of a Mac', 'Cuenta;Responsable\nGarcía Hermanos;Muñoz\nLópez;Núñez', 'macintosh'],
  ])('is read as it is written: %s', async (_, text, label) => {
    expect((await decode(inCodePage(text, label))).text).toBe(text);
  });

  it.each([
    [
      'German',
      'Kunde;ARR\nM\x81ller & S\x94hne;1\nB\x84ckerei Wei\xe1;2',
      'Kunde;ARR\nMüller & Söhne;1\nBäckerei Weiß;2',
    ],
    ['ü alone', 'Kunde;ARR\nM\x81ller GmbH;1\nM\x81nchen AG;2', 'Kunde;ARR\nMüller GmbH;1\nMünchen AG;2'],
    ['French', 'Client;ARR\nCaf\x82 Z\x82ro;1\nH\x93tel du Lac;2', 'Client;ARR\nCafé Zéro;1\nHôtel du Lac;2'],
    ['Spanish', 'Cuenta;ARR\nPe\xa4a;1\nMu\xa4oz y Jam\xa2n;2', 'Cuenta;ARR\nPeña;1\nMuñoz y Jamón;2'],
    ['quoted', 'Kunde;ARR\nM\xfcller, \x84Beste\x93 AG;1', 'Kunde;ARR\nMüller, „Beste“ AG;1'],
  ])('is read as MS-DOS wrote it, unless it may be Windows-1252: %s', async (_, bytes, text) => {
    expect((await decode(latin(bytes))).text).toBe(text);
  });

  const PLAIN = 'Account,ARR\nAcme Foods,48000\nBolt,12000\nCora Labs,9000\n';

  it.each<[what: string, text: string, label: string]>([
    ['Russian', 'Сбербанк,1\n', 'windows-1251'],
    ['Russian in upper case', 'ООО СЕВЕРСТАЛЬ,1\nПАО Газпром,2\n', 'windows-1251'],
    ['Russian of Unix', 'Сбербанк,1\n', 'koi8-r'],
    ['Russian of DOS', 'Сбербанк,1\nГазпром нефть,2\n', 'ibm866'],
    ['Ukrainian', 'Приватбанк,1\nКиївстар,2\n', 'windows-1251'],
    ['Greek', 'Εθνική Τράπεζα,1\n', 'windows-1253'],
    ['Arabic', 'بنك مصر,1\nأرامكو,2\n', 'windows-1256'],
    ['Hebrew', 'בנק לאומי,1\nתנובה,2\n', 'windows-1255'],
    ['Chinese', '北京科技有限公司,1\n华为技术,2\n', 'gb18030'],
    ['Korean', '삼성전자,1\n현대자동차,2\n', 'euc-kr'],
    ['Japanese', 'トヨタ自動車,1\nソニー,2\n', 'shift_jis'],
    ['Czech of another system', 'Škoda Auto,1\n', 'iso-8859-2'],
    ['Danish of a Mac', 'Ørsted,1\nMærsk,2\n', 'macintosh'],
    ['an apostrophe of a Mac', 'O’Neil & Co,1\nDenny’s,2\n', 'macintosh'],
    ['quotation marks of a Mac', '“Best” Foods,1\n', 'macintosh'],
    ['a dash and dots of a Mac', 'Acme – Berlin,1\nto be done…,2\n', 'macintosh'],
    ['Portuguese in upper case', 'AÇÕES LTDA,1\nBALÕES SA,2\n', 'windows-1252'],
    ['Catalan', 'Òscar Vila,1\nÓnix,2\n', 'windows-1252'],
    ['a sign before a name', '©Acme,1\n£48000,2\n', 'windows-1252'],
  ])('is read in a sheet that is plain otherwise: %s', async (_, text, label) => {
    const isInPairs = /^(?:gb|euc|shift)/.test(label);
    const bytes = isInPairs ? inPairs(PLAIN + text, label) : inCodePage(PLAIN + text, label);
    expect((await decode(bytes)).text).toBe(PLAIN + text);
  });

  it.each([
    ['a sign of money', 'Account;ARR\nAcme;\x8012000', 'Account;ARR\nAcme;€12000'],
    ['a dash', 'Account;Notes\nAcme;renewed early \x96 happy', 'Account;Notes\nAcme;renewed early – happy'],
  ])('is Windows-1252 where it is no letter: %s', async (_, bytes, text) => {
    expect((await decode(latin(bytes))).text).toBe(text);
  });

  it.each([
    ['取引先,金額\nアオゾラ,1', 'shift_jis'],
    ['アオゾラ,1', 'shift_jis'],
    ['서울상사,1', 'euc-kr'],
  ])('is no Latin one where the bytes are of another script: %s', async (text, label) => {
    expect((await decode(inPairs(text, label))).text).not.toMatch(/[\u00c0-\u024f]/);
  });

  it('is read as Chinese where it is', async () => {
    const text = '客户,金额\n明珠,1\n科技,2';
    expect((await decode(inPairs(text, 'gbk'))).text).toBe(text);
  });
});

describe('UTF-8 with bytes that are none', () => {
  it.each([
    {
      what: 'one',
      text: 'Müller,1\nSmith \xff Sons,2\n',
      says: /^Read as UTF-8; 1 byte .* line 2 \(Smith \ufffd Sons,2\)/,
    },
    {
      what: 'as many as there are letters',
      text: 'Müller,Zoë\nA\xff,2\nB\xff,3',
      says: /2 bytes that aren’t UTF-8 are .* line 2 \(A\ufffd,2\), line 3 \(B\ufffd,3\)\./,
    },
  ])('stays UTF-8, and the cells are named: $what', async ({text, says}) => {
    const bytes = Uint8Array.from([...text].flatMap((letter) => (letter === '\xff' ? [0xff] : [...utf8(letter)])));
    const {text: read, remarks} = await decode(bytes);
    expect(read).toBe(text.replace(/\xff/g, '\ufffd'));
    expect(remarks).toEqual([expect.stringMatching(says)]);
  });

  it('is none where the letters are fewer', async () => {
    const {text} = await decode(latin('Müller,Zoë\nKöhler,Süß'));
    expect(text).toBe('Müller,Zoë\nKöhler,Süß');
  });

  it('may hold the sign for a lost letter itself', async () => {
    expect(await decode(utf8('A\ufffd,1'))).toEqual({text: 'A\ufffd,1', remarks: []});
  });
});

describe('UTF-8 that was read as another encoding and saved again', () => {
  const twice = (text: string) => utf8(Buffer.from(text).toString('latin1'));

  it.each([
    ['MÃ¼ller,Å\u0081Ã³dÅº,GdaÅ„sk', 'Müller,Łódź,Gdańsk'],
    ['Donâ€™t â€“ â‚¬48', 'Don’t – €48'],
    ['ï»¿Account,ARR', '\ufeffAccount,ARR'],
    ['æ ªå¼\u008fä¼šç¤¾'.replace(' ', '\u00a0'), '株式会社'],
  ])('as Windows-1252: %s', async (text, was) => expect((await decode(utf8(text))).text).toBe(was));

  it.each([
    ...['Kunde,Verlängerung\nMüller,1', 'Gdańsk,Łódź', 'Ромашка,1', '株式会社アクメ', 'Don’t – €48', '\ufeffÉlan,1'],
  ])('as Latin-1: %s', async (text) => {
    const {text: read, remarks} = await decode(twice(text));
    expect(read).toBe(text);
    expect(remarks).toEqual([expect.stringMatching(/^Letters were encoded twice: \d+ signs? such as “.+/)]);
  });

  it.each(['SÃO PAULO', 'CAFÉ… and Müller', 'CAFÉ…', 'été… »', 'Ã,Â,Ä', 'Müller', 'MAÑANA – 1', 'Łódź', '株式会社'])(
    'is not seen in %s',
    async (text) => expect(await decode(utf8(text))).toEqual({text, remarks: []}),
  );
});

it('refuses bytes that are no text', async () => {
  await expect(decode(Uint8Array.of(0x41, 0x42, 0x43, 0, 0x90, 0x81, 0x44, 0x45))).rejects.toThrow(FileProblem);
});
