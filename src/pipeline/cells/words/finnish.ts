import type { CellWords } from './english.ts';

/** Finnish words in cells, written as in `english.ts`. */
export const finnish: CellWords = {
  yes: 'kyllä joo tosi',
  no: 'ei epätosi',
  pieces: 'kpl kpl.',
  months: `tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta
    kesäkuu/kesäkuuta heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta
    marraskuu/marraskuuta joulukuu/joulukuuta`,
  inDates: 'klo',
  bought: 'osto ostot meno menot kulut',
  sold: 'myynti myynnit tulo tulot',
  missing: 'tuntematon ei_ilmoitettu ei_tiedossa',
  unnamed: 'kassa-asiakas kassamyynti tuntematon_asiakas käteisasiakas satunnainen_asiakas vieras anonyymi',
  status: {
    undone: `peruttu perutut peruutettu peruutetut peruutus peruuntunut palautettu palautus palautukset palautunut hyvitetty hyvitys
      hyvityslasku mitätöity maksunpalautus takaisinmaksu`,
    failed: `epäonnistunut epäonnistui hylätty hylättiin vanhentunut erääntynyt_pois evätty maksuvirhe
      keskeytetty keskeytynyt keskeneräinen ei_saapunut saapumatta hävitty noutamatta noutamaton rauennut luottotappio`,
    draft: 'luonnos luonnokset tarjous poistettu testitilaus roskakori',
    standing: `myynti* lasku* maksettu* toimitettu* lähetetty* valmis* suoritettu* käsittelyssä* käsitellään* käsitelty*
      vahvistettu* hyväksytty* laskutettu* vastaanotettu* pakattu* noudettu* noudettavissa* uusi avoin
      aktiivinen suljettu* osittain* myyty* valtuutettu* tilattu* matkalla* viimeistelty* veloitettu* kirjattu* keräily*`,
    pending: 'odottaa* odotetaan* odottava* maksamatta* maksamaton* pidossa* jonossa* myöhässä* erääntynyt*',
    orders: 'tilaus',
    lead: 'tilaus maksu lasku lähetys paketti',
    not: 'ei eivät ilman',
    partly: 'osittain osittainen',
    asked: 'pyydetty pyyntö odottaa',
    done: 'peruttu hyvitetty',
  },
};
