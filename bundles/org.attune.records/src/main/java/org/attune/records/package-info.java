/**
 * Records: the one way in which Attune keeps anything.
 * <p>
 * A bundle announces what it keeps with a {@link org.attune.records.RecordType} service. While a workspace is
 * unlocked, the service {@link org.attune.records.Records} is there: reads go through
 * {@link org.attune.records.Records#as}, so that it is decided here and not in a screen who sees what; writes are
 * {@link org.attune.records.Act}s, durable when the call returns. The truth is an append-only log of events with a
 * clear {@link org.attune.records.Header} and an encrypted body.
 * <p>
 * Everybody may enter this room. It knows the JDK, Gson and the OSGi API; only {@code org.attune.vault} implements it.
 */
@Export
@Version("1.0.0")
package org.attune.records;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
