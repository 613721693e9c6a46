/*
 * Certificates that sign themselves, for servers of tests on this computer alone. Nothing trusts them, and their keys
 * protect nothing.
 */

/** A certificate with its key. */
export interface TestCertificate {
  readonly cert: string;
  readonly key: string;
}

/** For 127.0.0.1 and localhost. */
export const here: TestCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBkDCCATegAwIBAgIUfX8EsMAGQWrai2wsMlsB56tLmZ0wCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjIyMTQ2MjdaGA8yMTI2MTAyOTIxNDYy
N1owDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDWX
yuLPBroHTkDf79ujtA03zjPniwX1VbwKsT7ynacxnbZD+akBUlEo2CfEXnheJjzy
qjkAdiZjBK2MIY1VtWOjbzBtMB0GA1UdDgQWBBQIMHUkFt6cubiMJs+InNh3jvXK
aDAfBgNVHSMEGDAWgBQIMHUkFt6cubiMJs+InNh3jvXKaDAPBgNVHRMBAf8EBTAD
AQH/MBoGA1UdEQQTMBGHBH8AAAGCCWxvY2FsaG9zdDAKBggqhkjOPQQDAgNHADBE
AiAF/dLouw50MyL4rGy/Ot/YuT1a/d3MthasyJMQ6pnzUQIgeraBjOek6wRr1Kf2
XJyU0U9qJMaRAVYRmR1Kwh6xeEg=
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgVbob+T/WoMRd6TJ5
FBaKJnZZQJSKnNoAhyH9JUbZDu6hRANCAAQ1l8rizwa6B05A3+/bo7QNN84z54sF
9VW8CrE+8p2nMZ22Q/mpAVJRKNgnxF54XiY88qo5AHYmYwStjCGNVbVj
-----END PRIVATE KEY-----
`,
};

/** For another host than this computer. */
export const elsewhere: TestCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBkDCCATWgAwIBAgIUNI7g2YMlSY9uHOjVBDInIBAbRzIwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjIyMTQ2MjdaGA8yMTI2MTAyOTIxNDYy
N1owDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABBlH
SYKmrQoa2Sf+p/DOGMPfakFrZ3abxJXHbEw18hov5EnZbh6NoksuwM+kFljiEJmq
/Z8KXBaZYdsiSAntFZGjbTBrMB0GA1UdDgQWBBQMvf1tEma0aQiN293Wrfj+IcL7
gDAfBgNVHSMEGDAWgBQMvf1tEma0aQiN293Wrfj+IcL7gDAPBgNVHRMBAf8EBTAD
AQH/MBgGA1UdEQQRMA+CDW90aGVyLmV4YW1wbGUwCgYIKoZIzj0EAwIDSQAwRgIh
AMjZJZJSd2OmKTEDtzxXCUrQMH8cRmXeTsoDmejNjsQ2AiEAzyTN82bPUgAemJUG
ycX7InKrIrYkEqpb0m/2hahQJUw=
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMAiHgjuC3g/ziwiT
ri2iG7GGSMnBc2YhQse4yO83es+hRANCAAQZR0mCpq0KGtkn/qfwzhjD32pBa2d2
m8SVx2xMNfIaL+RJ2W4ejaJLLsDPpBZY4hCZqv2fClwWmWHbIkgJ7RWR
-----END PRIVATE KEY-----
`,
};
