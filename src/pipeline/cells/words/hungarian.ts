import type { CellWords } from './english.ts';

/** Hungarian words in cells, written as in `english.ts`. */
export const hungarian: CellWords = {
  yes: 'igen igaz',
  no: 'nem hamis',
  months: 'január február március április május június július augusztus szeptember október november december',
  pieces: 'db db.',
  bought: 'vétel vásárlás beszerzés kiadás kiadások',
  sold: 'eladás értékesítés bevétel bevételek',
  missing: 'nincs_megadva ismeretlen',
  unnamed: 'magánszemély eseti_vevő anonim_vevő vendég lakossági_vevő készpénzes_vevő névtelen',
  status: {
    undone: `jóváíró* törölt törölve törölték lemondva lemondott visszamondva visszamondott visszavonva visszavont
      sztornó sztornózva sztornózott stornó stornózva visszatérítve visszatérített visszatérítés visszaküldve
      visszaküldött visszáru visszafizetve visszafizetett érvénytelenítve érvénytelenített jóváírás jóváírva
      elállás`,
    failed: `sikertelen meghiúsult elutasítva elutasított elutasítás lejárt elhagyott elhagyva fizetési_hiba
      hibás_fizetés megszakítva megszakadt meghiúsítva átvétel_megtagadva nem_jelent_meg nem_érkezett_meg nem_érkezett elmaradt elveszett át_nem_vett nem_vette_át nem_vették_át visszautasítva visszautasított`,
    draft: 'piszkozat vázlat árajánlat ajánlat díjbekérő teszt tesztrendelés kuka tervezet',
    standing: `számla* bejelentkezett* kijelentkezett* eladás* teljesítve* teljesített* kifizetve* kifizetett* fizetve* fizetett* kiszállítva* kiszállított*
      kiszállítás* szállítva* szállítás* feladva* feldolgozás* feldolgozva* feldolgozott* visszaigazolva*
      visszaigazolt* megerősítve* elfogadva* elfogadott* elküldve* postázva* kész* befejezett* befejezve*
      lezárt* lezárva* lezárult* új átvéve* átvett* csomagolva* csomagolás* számlázva* aktív részben*
      részlegesen* eladva* eladott* sikeres* kézbesítve* kézbesített* úton* jóváhagyva* összekészítés*
      folyamatban_lévő folyamatban nyitott átvehető* átadva* átadott* rendezve* rendezett* megrendelve* könyvelve* könyvelt* összekészít*`,
    pending: `függőben* fizetésre_vár* várakozik* várakozó* vár fizetetlen* kifizetetlen* nem_fizetett*
      felfüggesztve* felfüggesztett* jóváhagyásra_vár*`,
    lead: 'rendelés fizetés számla megrendelés csomag',
    not: 'nem nincs nélkül',
    partly: 'részben részleges részlegesen',
    asked: 'kért kérve kérelem igényelt függőben',
    done: 'törölve visszatérítve',
  },
};
