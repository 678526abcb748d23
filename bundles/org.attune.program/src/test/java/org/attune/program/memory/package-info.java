/**
 * Records in memory, for tests of what is built on records: the rules of the API (schema and checks, heads, undo,
 * links, order of lists) without keys, disk and search index. Not a part of any product.
 */
package org.attune.program.memory;
