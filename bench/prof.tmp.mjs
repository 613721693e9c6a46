import { DuckDBConnection } from '@duckdb/node-api';
for (const m of ['run','runAndReadAll','stream']) { const o=DuckDBConnection.prototype[m];
 DuckDBConnection.prototype[m]=async function(sql,...a){const b=process.cpuUsage();const r=await o.call(this,sql,...a);const c=process.cpuUsage(b);const t=(c.user+c.system)/1000;if(t>40)console.log(Math.round(t),m,sql.slice(0,90).replace(/\s+/g,' '));return r}}
const b=process.cpuUsage();
await import('./indicators/contenders/'+process.env.M+'.mjs');
