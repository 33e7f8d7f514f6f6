import { expect, it } from 'vitest';
import { inPage, useBrowser } from './browser';

declare const temoin: typeof import('./harness');

useBrowser();

it('cuts text at blocks and breaks, and leaves out what is not rendered', async () => {
  const runs = await inPage(
    `<p>Un <b>deux</b> <span hidden>caché</span>trois<br>quatre<p style="display:none">non</p><ul><li>a <ul><li>b</ul> c</ul>
     <button>Envoyer</button> <span>fin</span><script>non()</script><p style="visibility:hidden">non <i style="visibility:visible">oui</i></p>`,
    async () => temoin.textRuns(await temoin.open()).map(({ text, block }) => `${block.localName}: ${text}`),
  );
  expect(runs).toEqual(['p: Un deux trois', 'p: quatre', 'li: a', 'li: b', 'li: c', 'body: Envoyer fin', 'p: oui']);
});

it('finds the runs of an element', async () => {
  const runs = await inPage('<p>a</p><ul id=u>x<li>b<p>c</p></li>y</ul><p>d</p>', async () => {
    const page = await temoin.open();
    return ['#u', 'li', 'body', 'title'].map((one) =>
      temoin
        .runsIn(temoin.at(one), page)
        .map(({ text }) => text)
        .join(''),
    );
  });
  expect(runs).toEqual(['xbcy', 'bc', 'axbcyd', '']);
});

it('reads shadow trees and slots in their order', async () => {
  const runs = await inPage('<div id=host><b>clair</b></div>', async () => {
    temoin.at('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>avant</p><slot></slot><p>après</p>';
    return temoin.textRuns(await temoin.open()).map(({ text }) => text);
  });
  expect(runs).toEqual(['avant', 'clair', 'après']);
});

it('sees what stands out as a title', async () => {
  const looks = await inPage(
    '<p id=a><b>Horaires</b></p><p>Ouvert tous les jours.</p><p style="font-size:30px">Accès</p><p>Par le bus, ligne 5.</p><p>Fin</p>',
    async () => {
      const page = await temoin.open();
      return temoin.textRuns(page).map((run) => {
        const look = temoin.headingLook(run, page);
        return look && [run.text, look.bolder, Math.round(look.ratio * 100) / 100, look.sentence];
      });
    },
  );
  expect(looks).toEqual([['Horaires', true, 1, false], null, ['Accès', false, 1.88, false], null, null]);
});

it('gives the declared language, and guesses passages once', async () => {
  const said = await inPage(
    `<div lang="en-GB"><p id=en>The quick brown fox jumps over the lazy dog today</p><p lang="" id=none>x</p></div>
     <p id=fr>Portez ce vieux whisky au juge blond qui fume <i lang=la id=la>sic transit gloria mundi et cetera ad libitum</i></p><p>trop court</p>`,
    async () => {
      const page = await temoin.open();
      const before = temoin.guessedLanguage(temoin.at('#fr'), page);
      const asked: string[] = [];
      await temoin.guessLanguages(page, async (text) => {
        asked.push(text);
        if (text.startsWith('sic')) throw new Error('no');
        return { lang: text.startsWith('The') ? 'en' : 'fr', reliable: true };
      });
      return {
        before,
        asked,
        declared: ['#en', '#none', '#fr', '#la'].map((id) => temoin.declaredLanguage(temoin.at(id), page).lang),
        guessed: ['#en', '#fr', '#la'].map((id) => temoin.guessedLanguage(temoin.at(id), page)?.lang ?? ''),
      };
    },
  );
  expect(said.before).toBeUndefined();
  expect(said.asked).toEqual([
    'The quick brown fox jumps over the lazy dog today',
    'Portez ce vieux whisky au juge blond qui fume',
    'sic transit gloria mundi et cetera ad libitum',
  ]);
  expect(said.declared).toEqual(['en', '', 'fr', 'la']);
  expect(said.guessed).toEqual(['en', 'fr', '']);
});

it('knows images of every kind', async () => {
  const images = await inPage(
    `<img id=a alt="" src="data:,"><a href=x><img id=b alt=Accueil> texte</a><map name=m><area id=c href=x alt=Z></map>
     <input type=image id=d alt=Ok><svg id=e><title>T</title><svg id=no1></svg></svg><object id=f data=plan.png></object><object id=no2 data=a.pdf></object>
     <embed id=g type="image/png"><canvas id=h></canvas><span role=img id=i aria-label=Étoile></span>
     <figure><img id=j alt=x><figcaption>Légende</figcaption></figure><input id=no3>`,
    async () => {
      const page = await temoin.open();
      return [...temoin.imagesOf(page)].map(([element, { kind, control, textBeside, caption, ignored, name }]) =>
        [element.id, kind, control?.localName, textBeside, caption && page.text(caption), ignored, name.text]
          .filter((value) => value)
          .join(' '),
      );
    },
  );
  expect(images).toEqual([
    'a img true',
    'b img a true Accueil',
    'c area true', // its map has no image: nobody meets it
    'd button input Ok',
    'e svg T',
    'f object',
    'g embed',
    'h canvas',
    'i role Étoile',
    'j img Légende x',
  ]);
});

it('lists headings, jumps and landmarks', async () => {
  const said = await inPage(
    `<header><h2>Site</h2><nav aria-label=Menu></nav></header><main><h1>Titre</h1><article><header>x</header><h4>Saut</h4></article>
     <div role=heading aria-level=2 hidden>Caché</div></main><section>sans nom</section><section aria-label=Suite></section><form role=search></form><footer></footer>`,
    async () => {
      const page = await temoin.open();
      return {
        headings: temoin.headingsOf(page).map(({ level, text, exposed }) => `${level} ${text}${exposed ? '' : ' (hidden)'}`),
        jumps: temoin.headingJumps(page).map(({ heading }) => heading.text),
        landmarks: [...temoin.landmarksOf(page).values()].map(({ role, name, parent }) =>
          [parent?.role, role, name].filter(Boolean).join(' '),
        ),
        main: Object.values(temoin.mainRegions(page)).map((list) => list.length),
      };
    },
  );
  expect(said.headings).toEqual(['2 Site', '1 Titre', '4 Saut', '2 Caché (hidden)']);
  expect(said.jumps).toEqual(['Site', 'Saut']);
  expect(said.landmarks).toEqual(['banner', 'banner navigation Menu', 'main', 'region Suite', 'search', 'contentinfo']);
  expect(said.main).toEqual([1, 1, 1, 1, 1]);
});
