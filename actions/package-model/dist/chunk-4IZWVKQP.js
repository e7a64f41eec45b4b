const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;
import{a as X}from"./chunk-2RPX2JT5.js";import{a as O,b as w,h as k,j as P,l as A}from"./chunk-MSGRJRWW.js";import{B as E,C as j,G as f,H as g,J as N,N as $,s as v,w as M}from"./chunk-RZA3EF5B.js";import{a as L,f as R}from"./chunk-TZKKIZI5.js";import{b as m,c as x}from"./chunk-TO4GMVO6.js";import{b as F,d as b}from"./chunk-BT7ZNEFM.js";var I=F(d=>{Object.defineProperty(d,"mkdir",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").mkdir});Object.defineProperty(d,"mkdtemp",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").mkdtemp});Object.defineProperty(d,"open",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").open});Object.defineProperty(d,"readdir",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").readdir});Object.defineProperty(d,"rename",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").rename});Object.defineProperty(d,"rm",{enumerable:!0,get:()=>process.getBuiltinModule("node:fs/promises").rm})});var T=process.getBuiltinModule("node:path"),p=T.basename,c=T.join;var S=b(L(),1);var s=b(I(),1);var J=10*6e4,K=1<<30;async function q({files:e,...n},{folder:a,unavailable:t},r){let i=c(r.cache,a);return await D(i,e)||await V(i,{files:e,...n},t,r),i}async function D(e,n){let a=Object.entries(n);if((await(0,s.readdir)(e).catch(()=>[])).length!==a.length)return!1;for(let[r,i]of a)if(await G(c(e,p(r)),"sha256","hex").catch(()=>{})!==i)return!1;return!0}async function V(e,n,a,t){try{await(0,s.mkdir)(t.cache,{recursive:!0});let r=await(0,s.mkdtemp)(c(t.cache,`.${n.name}-`));try{let i=await Y(r,n,a,t),o=c(r,"files");if(await(0,s.mkdir)(o),await Q(o,i,n,t.signal),!await D(o,n.files))throw a("a file in its package has not the hash that is expected");await(0,s.rm)(e,{recursive:!0,force:!0}),await(0,s.rename)(o,e)}finally{await(0,s.rm)(r,{recursive:!0,force:!0})}}catch(r){throw r instanceof m?r:x(r,`putting ${n.name} ${n.version} into ${t.cache}`)}}async function Y(e,{name:n,version:a,sha512:t},r,i){let o=["pack",`${n}@${a}`,"--ignore-scripts","--silent","--pack-destination",e],u=await i.exec("npm",o,{cwd:e,timeout:J}).catch(y=>{throw y instanceof m&&y.code==="PROGRAM_NOT_FOUND"?r("npm is not there"):y});if(u.code!==0)throw r(`npm ended with exit code ${u.code??"none (a signal)"}`);let h=c(e,`${n}-${a}.tgz`);if(await G(h,"sha512","base64").catch(()=>"")!==t)throw r("the package that npm got has not the hash that is expected");return h}async function Q(e,n,{files:a},t){let r=await A(n,{signal:t}),i=k(r,"gzip",{signal:t,limit:K});try{for await(let o of P(i,()=>{}))Object.hasOwn(a,o.name)&&await Z(i,o,c(e,p(o.name)))}finally{await i.close()}}async function Z(e,{offset:n,size:a},t){let r=await(0,s.open)(t,"wx",420);try{for(let i=0;i<a;){let{bytes:o}=await e.load(n+i,Math.min(1048576,a-i));if(o.length===0)return;let u=o.subarray(0,a-i);await r.writeFile(u),i+=u.length}}finally{await r.close()}}async function G(e,n,a){let t=(0,S.createHash)(n);for await(let r of R(e,{highWaterMark:1048576}))t.update(r);return t.digest(a)}var l={name:"onnxruntime-node",version:"1.30.0",sha512:"twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",files:{"linux-x64":{"package/bin/napi-v6/linux/x64/libonnxruntime.so.1":"ffb75a925ba05e47b235bb66e3e3911714a80b328a9c9425539feb204aa32a23","package/bin/napi-v6/linux/x64/onnxruntime_binding.node":"ccdc60b981d93a490cf9513d3f583547252b6e285b72988a96a494f2f006c7b8"},"linux-arm64":{"package/bin/napi-v6/linux/arm64/libonnxruntime.so.1":"1f549d46250b005580b597f4164984aaf75b3bcb9f3aeb07c7f8a8fe60b23c76","package/bin/napi-v6/linux/arm64/onnxruntime_binding.node":"afec78dc11d38dc81605b068cefe1fc73ffe77ca240c15468aa40786150beac8"},"darwin-arm64":{"package/bin/napi-v6/darwin/arm64/libonnxruntime.1.dylib":"685d2be5dba1309c89d3a5324b7fd06a5c42f1a61bfea32d14c4cc28d072121d","package/bin/napi-v6/darwin/arm64/onnxruntime_binding.node":"a3f993357759b06ae2411f70af60f5e041d04521ea7f0d12cb7546e411a527dd"}}};var z=`onnxruntime ${l.version}`;async function Pe(e,n=`${process.platform}-${process.arch}`){let a=l.files[n];if(!a)throw U(`there is none for ${n}`);let t={folder:`onnxruntime-${l.version}-${n}`,unavailable:U},r=await q({...l,files:a},t,e),i=Object.keys(a).find(o=>o.endsWith(".node"))??"";return{binding:c(r,p(i)),name:z}}function U(e){return new m("TOOL_UNAVAILABLE",`${z}, which runs graphs, could not be had: ${e}`,"Let npm reach a registry (registry, proxy and certificates are taken from npm\u2019s own configuration), or leave --run-graph out.")}var _=b(X(),1);var B=`
'use strict';
const [binding, path] = process.argv.slice(-2);
const MAX = 1 << 26;
const say = (line) => require('node:fs').writeSync(1, JSON.stringify(line) + '\\n');
const text = (error) => String(error && error.message || error).slice(0, 600);
// As the binding numbers them (ONNX's TensorProto.DataType).
const types = {
  1: ['float32', Float32Array], 2: ['uint8', Uint8Array], 3: ['int8', Int8Array], 4: ['uint16', Uint16Array],
  5: ['int16', Int16Array], 6: ['int32', Int32Array], 7: ['int64', BigInt64Array], 8: ['string', Array],
  9: ['bool', Uint8Array], 10: ['float16', Uint16Array], 11: ['float64', Float64Array], 12: ['uint32', Uint32Array],
  13: ['uint64', BigUint64Array],
};
class Tensor {
  constructor(type, data, dims) { this.type = type; this.data = data; this.dims = dims; this.location = 'cpu'; }
}
const native = require(binding);
native.initOrtOnce(4, Tensor, true);
const session = new native.InferenceSession();
try {
  session.loadModel(path, { intraOpNumThreads: 1, interOpNumThreads: 1 });
} catch (error) {
  say({ refused: text(error) });
  process.exit(0);
}
`,W=`${B}
say({ opened: true });
try {
  const feeds = {};
  for (const { name, isTensor, type, shape } of session.inputMetadata) {
    if (!isTensor || !types[type]) throw new Error('no input can be made for ' + name);
    const dims = shape.map((size) => (size < 0 ? 1 : size));
    const size = dims.reduce((all, one) => all * one, 1);
    if (size > MAX) throw new Error('the input ' + name + ' has ' + size + ' numbers');
    const [word, Data] = types[type];
    feeds[name] = new Tensor(word, Data === Array ? Array.from({ length: size }, () => '') : new Data(size), dims);
  }
  const fetches = Object.fromEntries(session.outputMetadata.map(({ name }) => [name, null]));
  const outputs = session.run(feeds, fetches, {});
  say({ ran: Object.entries(outputs).slice(0, 64).map(([name, value]) => ({ name, dims: value && value.dims || [] })) });
} catch (error) {
  say({ failed: text(error) });
}
process.exit(0);
`,Me=`${B}
const shapeOf = (value) => (Array.isArray(value) ? [value.length, ...(value.length > 0 ? shapeOf(value[0]) : [])] : []);
const big = new Set([7, 13]);
const words = { NaN, Infinity, '-Infinity': -Infinity };
function numbered(type, value) {
  if (type === 8) return String(value);
  if (big.has(type)) return BigInt(Math.trunc(Number(value)));
  if (value === null) return NaN;
  return typeof value === 'string' && value in words ? words[value] : Number(value);
}
function feedOf({ name, isTensor, type }, value) {
  const [word, Data] = types[type] || [];
  if (!isTensor || !word || type === 10) throw new Error('the input ' + name + ' has a type that is not asked here');
  const flat = [value].flat(Infinity).map((item) => numbered(type, item));
  return new Tensor(word, Data === Array ? flat : Data.from(flat), shapeOf(value));
}
function feedsOf(request) {
  const given = Array.isArray(request) ? request : request.inputs === undefined ? request.rows : request.inputs;
  const inputs = session.inputMetadata;
  if (given === undefined) throw new Error('only rows and tensors are asked here');
  if (Array.isArray(given)) {
    if (inputs.length !== 1) throw new Error('it has ' + inputs.length + ' inputs');
    return { [inputs[0].name]: feedOf(inputs[0], given) };
  }
  return Object.fromEntries(inputs.map((input) => [input.name, feedOf(input, given[input.name])]));
}
function plain(value) {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
function nested(data, dims, from, size) {
  if (dims.length === 0) return data[from];
  const step = size / dims[0];
  return Array.from({ length: dims[0] }, (_, at) => nested(data, dims.slice(1), from + at * step, step));
}
function listOf(value) {
  const [word] = types[value.type] || [value.type];
  if (!value || !value.dims || word === 'float16') throw new Error('an output is no tensor that is read here');
  const data = Array.from(value.data, (item) => (word === 'bool' ? item === 1 : plain(item)));
  return nested(data, Array.from(value.dims), 0, data.length);
}
try {
  const requests = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  // Sequences of maps, as exported classifiers give probabilities, are not handed out by the binding.
  const left = session.outputMetadata.filter(({ isTensor }) => !isTensor).map(({ name }) => name);
  const names = session.outputMetadata.filter(({ isTensor }) => isTensor).map(({ name }) => name);
  if (names.length === 0) throw new Error('none of its outputs is a tensor');
  const fetches = Object.fromEntries(names.map((name) => [name, null]));
  const answers = requests.map((request) => {
    const outputs = session.run(feedsOf(request), fetches, {});
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, listOf(value)]));
  });
  say({ answers, left });
} catch (error) {
  say({ failed: text(error) });
}
process.exit(0);
`;var H=60,te=8<<20,ne=65536,re=`ulimit -c 0 && ulimit -f 0 && ulimit -t ${H} && ulimit -d ${te} && ulimit -n 64 && exec "$@"`,ae=N([f({refused:g()}),f({opened:M(!0)}),f({failed:g()}),f({ran:v(j({name:g(),dims:v(E())}))})]);async function Re(e,n,a,t=H){let r=await ie(e,n,a,{program:W,keep:ne,seconds:t}),{outcome:i,detail:o}=oe(r,t);return{outcome:i,detail:o.replaceAll(w(e),e).trim(),runtime:n.name}}async function ie(e,n,a,{program:t,keep:r,seconds:i,input:o}){let u=await(0,_.mkdtemp)(O(a.scratch,"graph-")),h=[process.execPath,"--max-old-space-size=512","--eval",t,"--",n.binding,w(e)];return a.exec("/bin/sh",["-c",re,"sh",...h],{cwd:u,env:{},keep:r,timeout:i*1e3,...o!==void 0&&{input:o}})}function oe(e,n){if(e.timedOut)return{outcome:"not-checked",detail:`it was ended after ${n} seconds`};if(e.code!==0)return{outcome:"not-checked",detail:`its process ended with ${se(e.code)}`};let a=e.stdout.split(`
`).filter(i=>i!==""),t=$(ae,ce(a.at(-1)));return t.success?"refused"in t.output?{outcome:"refused",detail:t.output.refused}:"failed"in t.output?{outcome:"opened",detail:t.output.failed}:"opened"in t.output?{outcome:"not-checked",detail:"its process ended while it ran"}:{outcome:"ran",detail:`it answered one row of zeros with ${t.output.ran.map(({name:i,dims:o})=>`${i} [${o.join(", ")}]`).join(", ")}`}:{outcome:"not-checked",detail:"its process said nothing that can be read"}}function se(e){return e===null?"a signal":`exit code ${e}`}function ce(e){try{return JSON.parse(e??"")}catch{return}}export{q as a,z as b,Pe as c,Me as d,Re as e,ie as f};
