// The protobuf reader from its WebJar.
export { default } from '/webjars/pbf/index.js';
