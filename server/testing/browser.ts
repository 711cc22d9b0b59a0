/** A browser as far as HTTP goes: it keeps cookies for each origin, and follows redirects one by one. */

export class TestBrowser {
  readonly #jars = new Map<string, Map<string, string>>();

  /** One request, its redirect not followed. */
  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { ...(cookie === '' ? {} : { cookie }), ...(init.headers as Record<string, string> | undefined) } });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';', 1)[0]?.split(/=(.*)/s) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Where a request leads, without going there. */
  async redirectOf(url: string, init?: RequestInit): Promise<string> {
    const response = await this.ask(url, init);
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${url} answered ${response.status}, and leads nowhere: ${await response.text()}`);
    return new URL(location, url).href;
  }

  /** Follows redirects until this address, which is not asked, or a page. */
  async followTo(url: string, stop: (url: string) => boolean): Promise<string> {
    if (stop(url)) return url;
    const response = await this.ask(url);
    const location = response.headers.get('location');
    return location === null ? url : this.followTo(new URL(location, url).href, stop);
  }

  cookie(url: string, name: string): string | undefined {
    return this.#jars.get(new URL(url).origin)?.get(name);
  }

  setCookie(url: string, name: string, value: string): void {
    const { origin } = new URL(url);
    this.#jars.set(origin, (this.#jars.get(origin) ?? new Map<string, string>()).set(name, value));
  }
}
