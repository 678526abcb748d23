/**
 * The JSON rules of Attune, over Gson: strict reading with the place of each fault, canonical writing, and typed views
 * that give unknown members back unharmed.
 * <p>
 * Enter with bytes or text from outside through {@link org.attune.records.json.StrictJson}; turn bodies into Java
 * records and back through a {@link org.attune.records.json.BodyView}, one per type-owning bundle (its Gson holds class
 * loaders).
 * A type of record is written as a {@link org.attune.records.json.ViewedType}, a service over one type with
 * {@link org.attune.records.json.ViewedRecords}.
 */
@Export
@Version("1.0.0")
package org.attune.records.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
