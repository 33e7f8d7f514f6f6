/** Which service a frame shows, by its address. Facts about addresses, no verdict. */
export interface Service {
  readonly name: string;
  /** `live` is a map, a game or a slide show that one explores; the others play in time. */
  readonly kind: 'audio' | 'video' | 'live';
}

const AUDIO = kind('audio', {
  'w.soundcloud.com': 'SoundCloud',
  'open.spotify.com': 'Spotify',
  'embed.podcasts.apple.com': 'Apple Podcasts',
  'widget.deezer.com': 'Deezer',
  'player.ausha.co': 'Ausha',
  'embed.acast.com': 'Acast',
  'player.acast.com': 'Acast',
  'podcastics.com': 'Podcastics',
  'audiomeans.fr': 'Audiomeans',
  'audioblog.arteradio.com': 'Arte Radio',
  'bandcamp.com': 'Bandcamp',
  'mixcloud.com': 'Mixcloud',
  'radiofrance.fr': 'Radio France',
});

const VIDEO = kind('video', {
  'youtube.com': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'youtu.be': 'YouTube',
  'player.vimeo.com': 'Vimeo',
  'dailymotion.com': 'Dailymotion',
  'canal-u.tv': 'Canal-U',
  'player.twitch.tv': 'Twitch',
  'fast.wistia.net': 'Wistia',
  'fast.wistia.com': 'Wistia',
  'players.brightcove.net': 'Brightcove',
  'cdnapisec.kaltura.com': 'Kaltura',
  'player.ina.fr': 'INA',
  'arte.tv': 'Arte',
  'embed.ted.com': 'TED',
  'streamable.com': 'Streamable',
  'loom.com': 'Loom',
  'videas.fr': 'Videas',
});

const LIVE = kind('live', {
  'maps.google.com': 'Google Maps',
  'openstreetmap.org': 'OpenStreetMap',
  'umap.openstreetmap.fr': 'uMap',
  'mapbox.com': 'Mapbox',
  'genial.ly': 'Genially',
  'view.genially.com': 'Genially',
  'calameo.com': 'Calaméo',
  'issuu.com': 'Issuu',
  'prezi.com': 'Prezi',
  'slideshare.net': 'SlideShare',
  'thinglink.com': 'ThingLink',
  'flo.uri.sh': 'Flourish',
  'public.flourish.studio': 'Flourish',
  'datawrapper.dwcdn.net': 'Datawrapper',
  'public.tableau.com': 'Tableau',
  'learningapps.org': 'LearningApps',
  'padlet.com': 'Padlet',
  'my.matterport.com': 'Matterport',
  'sketchfab.com': 'Sketchfab',
  'geogebra.org': 'GeoGebra',
});

const HOSTS: ReadonlyMap<string, Service> = new Map([...AUDIO, ...VIDEO, ...LIVE]);

/** Free software that schools host themselves: known by the path. */
const PATHS: readonly (readonly [RegExp, Service])[] = [
  [/^\/videos\/embed\//, { name: 'PeerTube', kind: 'video' }],
  [/^\/video\/\d{4,}-[\w-]+\/?$/, { name: 'Esup-Pod', kind: 'video' }],
  [/^\/permalink\/\w+\/iframe/, { name: 'UbiCast', kind: 'video' }],
  [/^\/maps\b/, { name: 'Google Maps', kind: 'live' }],
  [/\.(mp4|m4v|webm|ogv|mov)$/i, { name: '', kind: 'video' }],
  [/\.(mp3|m4a|oga|wav)$/i, { name: '', kind: 'audio' }],
];

/** @returns null for an address that says nothing of what it shows. */
export function serviceOf(address: string, base: string): Service | null {
  if (!URL.canParse(address, base)) return null;
  const { hostname, pathname } = new URL(address, base);
  for (let host = hostname.replace(/^www\./, ''); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const known = HOSTS.get(host);
    if (known) return known;
  }
  return PATHS.find(([path, { name }]) => path.test(pathname) && (name !== 'Google Maps' || hostname.includes('google.')))?.[1] ?? null;
}

function kind(kind: Service['kind'], names: Record<string, string>): [string, Service][] {
  return Object.entries(names).map(([host, name]) => [host, { name, kind }]);
}
