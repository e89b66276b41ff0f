import { once } from '../cells/wordMatch.ts';
import { splitWords } from '../text/foldText.ts';

/** What says of a column or of a customer that they are held back, or that they are written to; in any language. */
const heldBackWords = [
  'holdout, hold out, holdouts, holdout group, held back, held out, is holdout, is held back, withheld, control, controls, control group, control grp, control cell, is control, in control group, not contacted, not mailed',
  'Kontrollgruppe, Kontrolle, Kontroll, Kontrollkunde, Kontrollkunden, zurückgehalten, Holdoutgruppe, Nullgruppe, Vergleichsgruppe, ist Kontrollgruppe, in Kontrollgruppe, nicht kontaktiert, nicht angeschrieben',
  'groupe de contrôle, groupe contrôle, groupe témoin, témoin, contrôle, non contacté',
  'grupo de control, grupo control, control, retenido, no contactado',
  'grupo de controle, grupo controle, controle, grupo de controlo, controlo, retido, não contatado, não contactado',
  'gruppo di controllo, controllo, trattenuto, non contattato',
  'controlegroep, controle, achtergehouden, niet benaderd, niet gecontacteerd',
  'kontrollgrupp, kontroll, undanhållen, ej kontaktad, kontrolgruppe, kontrol, tilbageholdt, ikke kontaktet, kontrollgruppe, holdt tilbake',
  'verrokkiryhmä, kontrolliryhmä, kontrolli, vertailuryhmä, kontrollgrupp, kontrollrühm',
  'grupa kontrolna, kontrolna, kontrola, wstrzymany, nieskontaktowany',
  'kontrolní skupina, kontrolní, kontrola, kontrolná skupina, kontrolná, kontrolna skupina, kontrolna',
  'kontrollcsoport, kontroll, visszatartott, grup de control, grupul de control, reținut',
  'контрольная группа, контрольная, контроль, контрольна група, контрольна, контролна група, контролна',
  'kontrolinė grupė, kontrolinė, kontroles grupa, kontroles, kontrol grubu, kontrol, tutulan',
  'ομάδα ελέγχου, ελέγχου, קבוצת ביקורת, ביקורת, مجموعة التحكم, المجموعة الضابطة, مجموعة ضابطة, گروه کنترل, گروه شاهد',
  'नियंत्रण समूह, กลุ่มควบคุม, nhóm đối chứng, nhóm kiểm soát, kelompok kontrol, grup kontrol',
  '对照组, 控制组, 對照組, 控制組, 保留组, 対照群, コントロール群, コントロールグループ, 対照グループ, 対照, 대조군, 통제집단, 홀드아웃',
];

const contactedWords = [
  'contacted, is contacted, was contacted, mailed, sent, emailed, targeted, treated, treatment, treatment group, test, test group, target group, exposed',
  'kontaktiert, angeschrieben, versendet, gesendet, Testgruppe, Zielgruppe, Versuchsgruppe, Aktionsgruppe',
  'contacté, envoyé, groupe test, groupe traité, traité, groupe cible, contactado, enviado, grupo de prueba, grupo de tratamiento, tratamiento, contatado, grupo de teste, tratamento, teste',
  'contattato, inviato, gruppo di test, trattamento, benaderd, gecontacteerd, verzonden, testgroep, doelgroep',
  'kontaktad, skickad, testgrupp, kontaktet, sendt, testgruppe, testiryhmä, testrühm',
  'skontaktowany, wysłano, grupa testowa, testovací skupina, testovacia skupina, testna skupina, tesztcsoport, grup de test, grupul de test',
  'тестовая группа, тестовая, отправлено, тестова група, тестова, целевая группа, test grubu, testinė grupė, testa grupa',
  'ομάδα δοκιμής, קבוצת ניסוי, קבוצת טיפול, مجموعة الاختبار, المجموعة التجريبية, گروه آزمایش',
  '测试组, 实验组, 處理組, 實驗組, 測試組, 処置群, テスト群, テストグループ, 실험군, 테스트군',
];

/** The words of a title or a cell as they are compared. */
const squash = (text: string): string => splitWords(text).join('');

const fold = (lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(', ')).map(squash));

const heldBack = /* @__PURE__ */ once(() => fold(heldBackWords));
const contacted = /* @__PURE__ */ once(() => fold(contactedWords));

/** What a text says of a customer or a column: held back, written to, or neither. */
export function readSide(text: string): 'heldBack' | 'contacted' | undefined {
  const words = squash(text);
  if (heldBack().has(words)) return 'heldBack';
  return contacted().has(words) ? 'contacted' : undefined;
}

/** Of which one of ours consists. */
const mostWords = 3;

/** Whether a text speaks of those held back among other things: `Control A`. */
export function mentionsHeldBack(text: string): boolean {
  const words = splitWords(text);
  const lengths = Array.from({ length: mostWords }, (_, i) => i + 1);
  return words.some((_, at) =>
    lengths.some((length) => heldBack().has(words.slice(at, at + length).join(''))),
  );
}
