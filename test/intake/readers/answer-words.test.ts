import fc from 'fast-check';
import type {Answer, Field} from '../../../src/core/account';
import {wordsFor} from '../../../src/intake/readers/answer-words';
import {ANSWER_LISTS, ANSWER_WORDS, type AnswerList} from '../../../src/playbook/aliases/answers';
import {listed} from '../../../src/playbook/aliases/listed';
import {column, told} from '../read';

type Said = 'yes' | 'no' | 'issue' | 'missing';

/** What the cells under a confirmed heading say of a field. */
function saidBy(field: Field, texts: readonly unknown[]): Said[] {
  const {intake, cells} = told(column('The column', texts), {confirmed: {[field]: 'The column'}});
  expect(intake.accounts).toHaveLength(texts.length);
  return intake.accounts.map((account) => {
    const answer = account[field] as Answer | null;
    if (answer !== null) return answer.yes ? 'yes' : 'no';
    return cells.includes(`B${account.row}`) ? 'issue' : 'missing';
  });
}

/** Cells by what they say, `|` between them. */
const TABLE: Readonly<Partial<Record<Field, Partial<Record<Said, string>>>>> = {
  openIssue: {
    yes: `evet | 예 | да | [x] | PRAWDA | nie rozwiązano | не решено | ikke løst | Open | New | Pending | On hold | Reopened | In progress | Escalated | P1 | Critical | Search is slow | not resolved yet |
      no fix yet | unresolved | resolved 2/3 | closed 10/12 tickets | 10/12 closed | No - reopened | No, still open | No, but escalated | not resolved on 10/12/2026 | isn't fixed | hasn’t been fully resolved | resolved 2 of 3 | 0 of 5 resolved | mostly resolved |
      fix pending | waiting for it to be fixed | Resolved, reopened | Customer lost data | Termin am 5. Mai | 2 open | no ETA |
      noch nicht behoben | nicht gelöst | offen | sin resolver | no resuelto | sin solución | pas encore résolu | ouvert |
      não resolvido | aberto | non risolto | aperto | niet opgelost | inte löst | öppen | 尚未解决 | 未解决 | 还没有完全解决 | 没有解决方案 |
      処理中 | 未解決 | 解決していません | 対応中 | 未対応 | 未处理 | vyřešeno není | handled by support | not contained | nicht deeskaliert |
      Data sync stopped working | API requests rejected since the update | SSO login denied | Import dropped records | Reports no longer load |
      Duplicate invoices sent | Export funktioniert nicht mehr | Import gescheitert | ya no funciona | 导出报表失败 | 同步停止 | 页面不再显示 |
      10 open | Open: 10 | 3 closed, 1 open | 1 open / 3 closed | 3 closed / 1 open | 2 open, 2 resolved | Fix scheduled |
      Search is slow: when will that be mended?`,
    no: `handled 10/12 | dismissed 10.12. | deeskaliert | désescaladé | desescalada | contained | defused | Remediated 11/2 | addressed | handled | traité | stood down | kapandı | ne | nei | ei | нет | hayır | 아니오 | nem | FAŁSZ | NEPRAVDA | 👎 | [ ] | s/o | brak problemów | inget | tutto ok | 특이사항 없음 | rozwiązane | vyřešeno | lukket | çözüldü | 해결됨 | решено | ratkaistu | No - closed 10/12 | No: closed 10/12 | No (closed 2/3) | No - escalated in 2025 | Sev1 closed 10/12 | Y - closed 10/12 | Yes (resolved 10/12) | Last one closed 10/12 | Cleared 10/12 | fixed 1/20 | closed 10/12 after the patch | Resolved 10/2026 | Resolved on 10/12/2026 | Resolved 10/20/2026 | Closed 1/20/26 | Fixed on 10/12 | Resolved 3/3 | Closed 10 / 2026 | Resolved | Closed | Done | Fixed | De-escalated | no longer an issue | 3 of 3 resolved | Escalated (resolved 5 May) |
      Yes - resolved | Fixed in 2.4 | Closed all open tickets | No open issues | going well, no issues | nothing open | 0 open |
      all good | Green | none | behoben | erledigt | Problem gelöst | keine offenen Probleme | resuelto | cerrada | résolue | clos |
      sans problème | resolvido | concluída | risolto | chiusa | opgelost | afgehandeld | åtgärdad | stängt | 已解决 | 已关闭 | 没有问题 | 解決済み | 完了 |
      Rejected | Dropped | Declined | Duplicate of #41 | Cancelled by the customer | complaint withdrawn | ticket rejected | escalation dropped |
      no longer escalated | No longer. | Ya no | nicht mehr! | 已停止 | Rejected. | ticket declined | Escalation was refused | They stopped complaining | nicht mehr relevant | 驳回 | 不再出现 | 不再是问题 |
      3 closed, 0 open | 5 closed / 0 open | 2 resolved; 0 pending | Open: 0 | open (0) | 0 open / 3 closed |
      2 tickets, both resolved | Fix shipped | Patched | Won't do | Duplicate | entschärft | Rientrata | false alarm |
      n.a | N/A. | nvt | Nothing | Nichts | Ingen | RAS | néant | 特になし | 없음 | 🟢 | ⚪ | nope all good`,
    issue:
      'Mitigated 11/2 | closed 8/9 | Yes (resolved 8/9) | P3 | P4 | low | Low (P3) | Medium | minor | niedrig | bajo | faible | 低 | Resolved (open since May) | Mitigated | Resolved?',
    missing: 'N/D | unk | to check | ? | unknown | TBD | maybe | unknown, ask Ines | ',
  },
  vendorReview: {
    yes: `No - evaluating Acme | No - RFP in 2027 | No, but reviewing Acme since 2026 | RFP - we were not selected | In progress | evaluating Acme | not happy, evaluating Acme | No, but evaluating Acme | reviewing | RFP in March | not ruled out |
      in talks with Acme | lost to Acme | Switching to Acme | competitor demo | undecided | planned | 2026-05-01 | prüft Alternativen | Ausschreibung |
      evaluando competidores | appel d’offres en cours | avaliando concorrentes | valutazione di alternative | vergelijkt leveranciers |
      utvärderar konkurrent | 正在评估竞品 | 招标中 | 競合を検討 |
      Switching to Zendesk | planned for May | Wip | 计划中`,
    no: `No - evaluated 2025 | No - evaluated Acme | No (RFP in 2024) | RFP - we were selected | Ruled out | Ended 2025 | won against them | Lost to us | Closed | no longer evaluating | not evaluating anyone | stopped evaluating Acme |
      evaluated Acme, ruled out | They renewed | stayed with us | decided for us | Nein, keine Prüfung | wechselt nicht | ausgeschlossen |
      descartado | écartée | descartada | esclusa | afgewezen | uteslutet | 没有评估 | 评估竞品，已排除 | 検討していません |
      Competitor eliminated | Switched back to us`,
    issue: 'Acme | Happy | 20 engineers | up 15 % now | see notes',
    missing: 'pending | n.k. | tbc',
  },
  championPromoted: {
    yes: `promoted to VP | Promotion in May | new role: COO | 2026-05-01 | May 2026 | befördert | ascendida a directora | promue directrice |
      promovido | promossa | gepromoveerd | befordrad | 已升职 | 昇進 |
      Promoted | promoted in May`,
    no: `left the company | demoted | Rejected | not promoted | passed over | promotion denied | same role | resigned |
      promoted to VP, then left | nicht befördert | hat gekündigt | renunció | démissionné | demitida | licenziata | vertrokken | slutat |
      离职 | 未升职 | 退職`,
    issue:
      'VP | expected to be promoted | promotion planned | hasn’t left | Ines Roth | voraussichtlich | Promoted? | may be promoted',
    missing: 'tbd | ? | perhaps',
  },
  funding: {
    yes: `Series B | Seed (2014) | pre-seed | $20M | $20M from Sequoia | raised in May | IPO | in 2026 | 2026-05-01 | 2026-03-01 and 2026-04-01 |
      Finanzierungsrunde | ronda B | levée de fonds | rodada série A | round di finanziamento | financiering opgehaald | ny finansieringsrunda |
      B轮 | 完成融资 | シリーズA |
      Series C | Second round, $20M | Series B (2026)`,
    no: `Bootstrapped | Never raised | self-funded | no funding | family owned | fell through | nie eingesammelt | autofinanciada |
      fonds propres | sem investimento | autofinanziata | eigen vermogen | eget kapital | 未融资 | 自筹资金 | 自己資金 |
      Down round | failed Series B | Chapter 11 | No (maybe next year)`,
    issue:
      'Sequoia | planning Series C | seeking investors | rumored round | Founded 2014 by two engineers | strong | Series B (rumored) | Fundraising paused',
    missing: 'unknown (check) | n.k. | maybe',
  },
  onboardingCompleted: {
    yes: 'completed 9/30 | done 11/9 | Done | Completed | live | 100% | 2026-05-01 | abgeschlossen | completado | terminé, clos | concluído | completata | afgerond | klart | 已完成 | 完了',
    no: `on track | stalled | at risk | In progress | 80% | 80% complete | partially complete | not completed | planned for May | WIP | in Arbeit | en curso | en cours |
      em andamento | in corso | bezig | pågår | 未完成 | 进行中 | 対応中 |
      not started | planned | 计划中`,
    issue: 'done 10/12 | completed 9/10 | Week 3 | Ines | phase two',
    missing: 'tbd',
  },
  milestone: {
    yes: 'Go-live done, next: SSO | Completed the next phase | Next-gen platform launched | Reached the target | Pushed live | Go-live due to Ida | Blocked 2,000 attacks | Went live in the last sprint | Go-live | New office opened | Rollout completed | 10,000 users | active users doubled | 上线 | reached',
    no: 'on track | overdue | upcoming | at risk | blocked | Go-live slipped | Go-live - overdue | next: SSO rollout | Next milestone: go-live | Upcoming: go-live | postponed to Q1 | überfällig | en retard | 逾期 | nächster: Go-Live | planned for May | not reached | missed | in progress | cancelled | abgesagt | 未达成 | failed',
    issue: 'maybe in May',
  },
  positiveOutcome: {
    yes: 'saved $20K | ROI 3x | done',
    no: 'no ROI yet | in progress | negative | 负面',
    issue: 'possibly 10% saved',
  },
  positiveFeedback: {yes: 'loves the dashboards', no: 'negative | not great | complained twice | unzufrieden | 不满'},
  hiring: {
    yes: 'High | 20 engineers | actively | expanding in 2027 | 招聘中 | 20 roles, backfills included | Riffing on new roles',
    no: 'Hiring freeze | Low | paused | layoffs | all roles filled | Einstellungsstopp | despidos | licenciements | 裁员 | RIF 10% | laying off | slowing | backfills only',
    issue: 'Maybe in Q3',
  },
  headcountGrowth: {
    yes: 'headcount grew | doubled | 3 people added | gewachsen | 人员增加',
    no: 'layoffs | has not grown | shrinking',
    issue: 'expects to grow',
  },
  companyGrowth: {
    yes: 'growing | strong | slow | up | wachsend | 增长 | grew 15 % last year | up 15%',
    no: 'flat | shrinking | stagnant | declining | stabil | 下降 | down 15% | shrinking by 8 %',
    issue: 'hmm | ask finance',
  },
  newOffice: {
    yes: 'da | UK | Nei Mongol | Remote office in Lisbon | Berlin (remote) | Rotterdam | 无锡办公室开业 | Consolidated HQ in Berlin',
    no: 'нет | 아니오 | remote only | HQ only | Berlin office closed | cancelled | postponed | 关闭 | consolidating offices | sublet | Remote first',
    issue: 'Maybe Rotterdam | all good | ok',
  },
  newInitiative: {
    yes: 'AI program | in progress | Replace the slow legacy CRM | Vendor consolidation',
    no: 'completed | on hold | shelved',
  },
  mergerAcquisition: {
    yes: 'Acquired Bolt | closed in May | Acquired by Oracle | merger closed',
    no: 'called off | rejected | failed merger | divesting EU unit',
    issue: 'rumored',
  },
  pricingInterest: {
    yes: 'asked twice | low-tier pricing asked',
    no: 'Low | lost interest | declined',
    issue: 'perhaps later',
  },
  executiveEngagement: {yes: 'CFO joined | High', no: 'Low | sponsor left | weak'},
  stakeholderChange: {yes: 'new CFO', no: 'no change | stable | unverändert'},
  adjacentNeed: {yes: 'Reporting', no: 'solved | resolved with Bolt | no need'},
  budgetCycle: {yes: 'FY starts in April', no: 'budget freeze | cancelled'},
  discountAsked: {yes: '10% off | 15% off list', no: 'list price | no, full price | withdrawn | declined'},
  doNotContact: {
    yes: 'Do Not Allow | no emails | no contact until June | opted out | legal hold | keine Anrufe | 不要联系 | not before May',
    no: 'Allow | opted in | ok to contact | no | 可以联系',
    issue: 'no phone',
  },
};

/** What each cell is to say, by its field. The days of a column tell each other's order and its issues stand together: alone. */
const CASES = Object.entries(TABLE).flatMap(([field, said]) => {
  const cases = Object.entries(said).flatMap(([expected, cells]) =>
    cells.split('|').map((cell) => [cell.trim().replace(/\s+/g, ' '), expected] as const),
  );
  const isAlone = ([cell, expected]: readonly [string, string]) => /\d/.test(cell) || !/yes|no/.test(expected);
  const together = cases.filter((each) => !isAlone(each));
  return [together, ...cases.filter(isAlone).map((each) => [each])].map((some) => [field as Field, some] as const);
});

describe('an answer in words', () => {
  it.each(CASES)('%s: %j', (field, cases) => {
    const said = saidBy(
      field,
      cases.map(([cell]) => cell),
    );
    expect(cases.map(([cell], at) => [cell, said[at]])).toEqual(cases);
  });

  it.each<[Field, string]>([
    ['funding', 'Enter yes or no, a round such as Series B, an amount, or a date.'],
    [
      'vendorReview',
      'Enter yes or no, or a note on where the review stands, such as “evaluating Acme” or “ruled out”.',
    ],
    ['championPromoted', 'Enter yes or no, the date, or a note such as “promoted to VP”.'],
    ['companyGrowth', 'Enter yes or no, a rate such as 15%, or growing, flat, or shrinking.'],
    ['onboardingCompleted', 'Enter yes or no, the date, “completed”, or “in progress”.'],
    ['tierIncludesModules', 'Enter yes or no.'],
  ])('of no kind that %s knows is an issue that says what it understands', (field, accepts) => {
    const {issues} = told(column('The column', ['something else']), {confirmed: {[field]: 'The column'}});
    expect(issues).toEqual([`The column (Accounts!B2) says “something else”. ${accepts}`]);
  });

  it.each<[cell: unknown, said: Said]>([
    [0, 'no'],
    [0.99, 'no'],
    [1, 'yes'],
    [2, 'issue'],
    [99, 'issue'],
    [100, 'yes'],
    [101, 'issue'],
    ['99%', 'no'],
    ['100%', 'yes'],
  ])('%p is onboarding completed: %s', (cell, said) => expect(saidBy('onboardingCompleted', [cell])).toEqual([said]));

  it('keeps the text as evidence', () => {
    const {intake} = told(column('Vendor review', ['not happy, evaluating Acme']));
    expect(intake.accounts[0]?.vendorReview).toEqual({
      yes: true,
      amount: null,
      on: null,
      said: 'not happy, evaluating Acme',
    });
  });

  it('reads whatever a text holds', () => {
    const readers = Object.keys(ANSWER_WORDS).map((field) => wordsFor(field as Field, '2026-11-21'));
    const words = Object.values(ANSWER_LISTS).flatMap(listed);
    const text = fc.array(fc.oneof(fc.constantFrom(...words, 'not', '(', ')', ',', '2 of 3', '未'), fc.string()), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, fc.constantFrom(...readers), (parts, read) => {
        expect([null, 'yes', 'aye', 'no', 'unknown', 'unclear']).toContain(read(parts.join(' ')));
      }),
    );
  });
});

describe('the lists of answer words', () => {
  const spelled = (list: AnswerList) => listed(ANSWER_LISTS[list]);

  it.each(Object.keys(ANSWER_LISTS) as AnswerList[])(
    '%s holds words, each with its ending open at its end at most',
    (list) => {
      expect(spelled(list).filter((word) => !/^[^*]+\*?$/.test(word))).toEqual([]);
      expect(spelled(list).filter((word) => /[.+?^${}()|[\]\\]/.test(word))).toEqual([]);
    },
  );

  it('has no success yet in every word of how a matter stands', () => {
    expect(spelled('standing').filter((word) => !spelled('stuck').includes(word))).toEqual([]);
  });

  it.each(Object.entries(ANSWER_WORDS))(
    '%s has no word for yes and no at once, but for what ends most matters and is an issue itself',
    (_, {yes = [], no = [], unclear = []}) => {
      const notYes = new Set([...no, 'ended' as const].flatMap(spelled));
      expect(
        yes
          .filter((list) => !unclear.includes(list))
          .flatMap(spelled)
          .filter((word) => notYes.has(word) && !spelled('refused').includes(word)),
      ).toEqual([]);
    },
  );
});
