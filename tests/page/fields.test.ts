import { expect, it } from 'vitest';
import { inPage, useBrowser } from './browser';

declare const temoin: typeof import('./harness');

useBrowser();

/** What is known of each field that has an id. */
const read = (html: string) =>
  inPage(html, async () => {
    const page = await temoin.open();
    return Object.fromEntries(
      temoin.fieldsOf(page).map((field) => {
        const { kind, visibleText } = temoin.fieldLabel(field, page);
        const purpose = temoin.fieldPurpose(field, page);
        return [
          field.id,
          {
            label: `${kind}: ${visibleText}`,
            beside: temoin.textBeside(field, page),
            group: temoin.fieldGroup(field, page)?.name ?? null,
            form: temoin.formOf(field, page).id || temoin.formOf(field, page).localName,
            purpose: purpose && `${purpose.token} ${purpose.confidence}${purpose.other ? ' other' : ''}`,
            required: temoin.requiredOf(field, page),
            note: temoin.requiredNote(field, page)?.text ?? null,
          },
        ];
      }),
    );
  });

it('collects what one types or chooses in, and no button', async () => {
  const fields = await read(`
    <input id=text><input type=hidden id=no1><input type=submit id=no2><input type=image id=no3 alt=x><button id=no4>x</button>
    <select id=select><option>1</select><textarea id=area></textarea><div role=switch id=switch tabindex=0>Mode</div>
    <div role=combobox id=no5><input id=inner></div>
    <input role=combobox aria-controls=no6 id=combo><ul role=listbox id=no6><li role=option>1</ul>
    <ul role=listbox id=listbox><li role=option>1</ul><div role="button" id=no7>x</div>`);
  expect(Object.keys(fields).sort()).toEqual(['area', 'combo', 'inner', 'listbox', 'select', 'switch', 'text']);
});

it('tells where the label comes from, and whether it is seen', async () => {
  const fields = await read(`
    <label for=a>Nom</label><input id=a>
    <label>Ville <input id=b></label>
    <span id=s>Pays</span><input id=c aria-labelledby=s>
    <div><span>Âge</span><input id=d aria-label="Âge"></div>
    <input id=e title=Code><input id=f placeholder=Code><input id=g>
    <label for=h style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Caché</label><input id=h>
    <div role=checkbox id=i tabindex=0>J’accepte</div>`);
  const labels = Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, field.label]));
  expect(labels).toEqual({
    a: 'label: Nom',
    b: 'label: Ville',
    c: 'aria-labelledby: Pays',
    d: 'aria-label: ',
    e: 'title: ',
    f: 'placeholder: ',
    g: 'none: ',
    h: 'label: ',
    i: 'content: J’accepte',
  });
  expect(fields.d!.beside).toBe('Âge');
  expect(fields.g!.beside).toBe('');
});

it('finds groups and forms', async () => {
  const fields = await read(`
    <form id=one><fieldset><legend>Civilité</legend><input type=radio id=a></fieldset></form><input id=b form=one>
    <div role=search id=two><input id=c></div><div role=radiogroup aria-label=Taille><input type=radio id=d></div>`);
  expect([fields.a!.group, fields.d!.group, fields.b!.group]).toEqual(['Civilité', 'Taille', null]);
  expect([fields.a!.form, fields.b!.form, fields.c!.form, fields.d!.form]).toEqual(['one', 'one', 'two', 'body']);
});

it('guesses what is asked of the person', async () => {
  const fields = await read(`<form>
    <label for=a>Prénom *</label><input id=a><label for=b>Nom (obligatoire)</label><input id=b>
    <label for=c>Votre adresse e-mail :</label><input id=c><label for=d>Téléphone</label><input id=d>
    <label for=e>Code postal</label><input id=e><label for=f>Nom du produit</label><input id=f>
    <label for=g>Message</label><textarea id=g></textarea><label for=h>Prénom de l’enfant</label><input id=h>
    <label for=i>Champ 1</label><input id=i name=userFirstName><label for=j>Mot de passe</label><input type=password id=j>
    <label for=k>Quantité</label><input type=number id=k></form>
    <form><label for=l>Nom</label><input id=l></form><div role=search><label for=m>Ville</label><input id=m></div>`);
  const purposes = Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, field.purpose]));
  expect(purposes).toEqual({
    a: 'given-name sure',
    b: 'family-name sure',
    c: 'email sure',
    d: 'tel sure',
    e: 'postal-code sure',
    f: null,
    g: null,
    h: 'given-name likely other',
    i: 'given-name likely',
    j: 'current-password sure',
    k: null,
    l: 'name sure',
    m: null,
  });
});

it('reads required marks and the sentence that explains them', async () => {
  const fields = await read(`
    <style>.star::after { content: " *" }</style>
    <form><p>Les champs marqués d’un astérisque (*) sont obligatoires.</p>
    <label for=a>Nom *</label><input id=a required><label for=b>Ville (obligatoire)</label><input id=b>
    <label for=c class=star>Âge</label><input id=c aria-required=true><label for=d>Code</label><input id=d></form>
    <form><label for=e>Nom *</label><input id=e></form>`);
  const required = Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, field.required]));
  expect(required).toEqual({
    a: { declared: true, mark: '*', word: false },
    b: { declared: false, mark: 'obligatoire', word: true },
    c: { declared: true, mark: '*', word: false },
    d: { declared: false, mark: '', word: false },
    e: { declared: false, mark: '*', word: false },
  });
  expect(fields.a!.note).toBe('Les champs marqués d’un astérisque (*) sont obligatoires.');
  expect(fields.e!.note).toBe(null);
});
