// Makes the client's types from the API description: node openapi-types.mjs <openapi.yaml> <target file>
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const [source, target] = process.argv.slice(2);
const nodes = await openapiTS(await readFile(source, 'utf8'), { alphabetize: false });
const header = '// The HTTP API as types. Generated from openapi.yaml by `npm run generate`; do not edit.\n\n';
await writeFile(target, header + astToString(nodes));
