// The HTTP API as types. Generated from openapi.yaml by `npm run generate`; do not edit.

export interface paths {
    "/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an installation
         * @description Settings of the whole installation. There is one; until it is declared, the documented defaults hold. Only a token of the installation reads or writes it. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getInstallation"];
        /**
         * Create or replace an installation
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putInstallation"];
        post?: never;
        /**
         * Delete an installation
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteInstallation"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of an installation
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchInstallation"];
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: region
         * @description Every region the token reaches, in the order of the keys, page by page.
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a region
         * @description A region: the hosts that receive mail for its domains and the addresses mail leaves from. Domains without a region use the host name of the installation. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getRegion"];
        /**
         * Create or replace a region
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putRegion"];
        post?: never;
        /**
         * Delete a region
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteRegion"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a region
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchRegion"];
        trace?: never;
    };
    "/v1/regions:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: region
         * @description Up to 1000 objects by key, each key an array of name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetRegions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: admin
         * @description Every admin the token reaches, in the order of the keys, page by page.
         */
        get: operations["listAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an admin
         * @description An admin holds domains and, below it, further admins. Every domain belongs to exactly one; a token of an admin reaches its own subtree and nothing else. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getAdmin"];
        /**
         * Create or replace an admin
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putAdmin"];
        post?: never;
        /**
         * Delete an admin
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteAdmin"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of an admin
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchAdmin"];
        trace?: never;
    };
    "/v1/admins:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: admin
         * @description Up to 1000 objects by key, each key an array of name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetAdmins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins/{admin}/filter-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: admin filter rule
         * @description Every admin filter rule the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listAdminFilterRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins/{admin}/filter-rules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an admin filter rule
         * @description A rule for all domains of an admin and of the admins below it. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getAdminFilterRule"];
        /**
         * Create or replace an admin filter rule
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putAdminFilterRule"];
        post?: never;
        /**
         * Delete an admin filter rule
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteAdminFilterRule"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of an admin filter rule
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchAdminFilterRule"];
        trace?: never;
    };
    "/v1/admin-filter-rules:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: admin filter rule
         * @description Up to 1000 objects by key, each key an array of admin, name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetAdminFilterRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins/{admin}/recipient-list-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: admin recipient list entry
         * @description Every admin recipient list entry the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listAdminRecipientListEntrys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins/{admin}/recipient-list-entries/{list}/{local_part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an admin recipient list entry
         * @description A recipient on the allow or the block list in all domains of an admin and of the admins below it. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getAdminRecipientListEntry"];
        /**
         * Create or replace an admin recipient list entry
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putAdminRecipientListEntry"];
        post?: never;
        /**
         * Delete an admin recipient list entry
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteAdminRecipientListEntry"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of an admin recipient list entry
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchAdminRecipientListEntry"];
        trace?: never;
    };
    "/v1/admin-recipient-list-entries:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: admin recipient list entry
         * @description Up to 1000 objects by key, each key an array of admin, list, local_part. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetAdminRecipientListEntrys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/filter-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: global filter rule
         * @description Every global filter rule the token reaches, in the order of the keys, page by page.
         */
        get: operations["listGlobalFilterRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/filter-rules/{scope}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a global filter rule
         * @description A rule of the installation: `global` ones come first for every domain, `default` ones last. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getGlobalFilterRule"];
        /**
         * Create or replace a global filter rule
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putGlobalFilterRule"];
        post?: never;
        /**
         * Delete a global filter rule
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteGlobalFilterRule"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a global filter rule
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchGlobalFilterRule"];
        trace?: never;
    };
    "/v1/global-filter-rules:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: global filter rule
         * @description Up to 1000 objects by key, each key an array of scope, name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetGlobalFilterRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/arf-intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: arf intake
         * @description Every arf intake the token reaches, in the order of the keys, page by page.
         */
        get: operations["listArfIntakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/arf-intakes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an arf intake
         * @description An address that takes feedback reports (RFC 5965) of third parties. Each is matched with the message it is about, by queue id, Message-ID or source and time. Only a token of the installation reads or writes it. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getArfIntake"];
        /**
         * Create or replace an arf intake
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putArfIntake"];
        post?: never;
        /**
         * Delete an arf intake
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteArfIntake"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of an arf intake
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchArfIntake"];
        trace?: never;
    };
    "/v1/arf-intakes:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: arf intake
         * @description Up to 1000 objects by key, each key an array of name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetArfIntakes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log-sinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: log sink
         * @description Every log sink the token reaches, in the order of the keys, page by page.
         */
        get: operations["listLogSinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log-sinks/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a log sink
         * @description A copy of the events of the whole installation, at least once each and in order. A sink that is down delays no mail and no other sink; what it misses is kept for three days. Only a token of the installation reads or writes it. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getLogSink"];
        /**
         * Create or replace a log sink
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A secret that is left out stays as it is. A PUT that changes nothing keeps the revision.
         */
        put: operations["putLogSink"];
        post?: never;
        /**
         * Delete a log sink
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteLogSink"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a log sink
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchLogSink"];
        trace?: never;
    };
    "/v1/log-sinks:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: log sink
         * @description Up to 1000 objects by key, each key an array of name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetLogSinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins/{admin}/log-sinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: admin log sink
         * @description Every admin log sink the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listAdminLogSinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins/{admin}/log-sinks/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an admin log sink
         * @description A copy of the events of an admin and of the admins below it, at least once each and in order. A sink that is down delays no mail and no other sink; what it misses is kept for three days. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getAdminLogSink"];
        /**
         * Create or replace an admin log sink
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A secret that is left out stays as it is. A PUT that changes nothing keeps the revision.
         */
        put: operations["putAdminLogSink"];
        post?: never;
        /**
         * Delete an admin log sink
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteAdminLogSink"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of an admin log sink
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchAdminLogSink"];
        trace?: never;
    };
    "/v1/admin-log-sinks:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: admin log sink
         * @description Up to 1000 objects by key, each key an array of admin, name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetAdminLogSinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: domain
         * @description Every domain the token reaches, in the order of the keys, page by page.
         */
        get: operations["listDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a domain
         * @description A domain. Mail is accepted for it, and its outgoing users may send, once its verification record is in DNS or an installation token has marked it trusted. Names are unique in the installation. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getDomain"];
        /**
         * Create or replace a domain
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putDomain"];
        post?: never;
        /**
         * Delete a domain
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteDomain"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a domain
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchDomain"];
        trace?: never;
    };
    "/v1/domains:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: domain
         * @description Up to 1000 objects by key, each key an array of domain. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/dkim-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: dkim key
         * @description Every dkim key the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listDkimKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/dkim-keys/{selector}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dkim key
         * @description A DKIM key of a domain. The server makes the key pair unless a private key is given; the private key is sealed and never shown. It signs once its record is seen in DNS. To rotate: add a second key, publish its record, set the first to `retiring`, and delete it or set it to `revoked` a week later. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getDkimKey"];
        /**
         * Create or replace a dkim key
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A secret that is left out stays as it is. A PUT that changes nothing keeps the revision.
         */
        put: operations["putDkimKey"];
        post?: never;
        /**
         * Delete a dkim key
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteDkimKey"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a dkim key
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchDkimKey"];
        trace?: never;
    };
    "/v1/dkim-keys:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: dkim key
         * @description Up to 1000 objects by key, each key an array of domain, selector. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetDkimKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: route
         * @description Every route the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/routes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a route
         * @description A destination server of a domain. The lowest priority is tried first, equal ones in random order; the next is tried when the connection fails or the server answers 4xx. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getRoute"];
        /**
         * Create or replace a route
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putRoute"];
        post?: never;
        /**
         * Delete a route
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteRoute"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a route
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchRoute"];
        trace?: never;
    };
    "/v1/routes:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: route
         * @description Up to 1000 objects by key, each key an array of domain, name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetRoutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: mailbox
         * @description Every mailbox the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listMailboxs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/mailboxes/{local_part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a mailbox
         * @description A mailbox of a domain. Recipients are compared without regard to case. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getMailbox"];
        /**
         * Create or replace a mailbox
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putMailbox"];
        post?: never;
        /**
         * Delete a mailbox
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteMailbox"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a mailbox
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchMailbox"];
        trace?: never;
    };
    "/v1/mailboxes:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: mailbox
         * @description Up to 1000 objects by key, each key an array of domain, local_part. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetMailboxs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: outgoing user
         * @description Every outgoing user the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listOutgoingUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an outgoing user
         * @description A sender of a domain: an address or network (`ip`), a login (`user`), or one credential for the whole domain (`domain`). Settings that are null inherit from domain, admin and installation. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getOutgoingUser"];
        /**
         * Create or replace an outgoing user
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A secret that is left out stays as it is. A PUT that changes nothing keeps the revision.
         */
        put: operations["putOutgoingUser"];
        post?: never;
        /**
         * Delete an outgoing user
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteOutgoingUser"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of an outgoing user
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchOutgoingUser"];
        trace?: never;
    };
    "/v1/outgoing-users:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: outgoing user
         * @description Up to 1000 objects by key, each key an array of domain, name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetOutgoingUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{outgoing_user}/identity-headers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: identity header
         * @description Every identity header the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listIdentityHeaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{outgoing_user}/identity-headers/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an identity header
         * @description A header field from which the responsible identity of an outgoing user is taken, when its identification_method is `header`. Several are tried in the order of `position`, then of `name`; the first that yields a value wins. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getIdentityHeader"];
        /**
         * Create or replace an identity header
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putIdentityHeader"];
        post?: never;
        /**
         * Delete an identity header
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteIdentityHeader"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of an identity header
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchIdentityHeader"];
        trace?: never;
    };
    "/v1/identity-headers:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: identity header
         * @description Up to 1000 objects by key, each key an array of domain, outgoing_user, name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetIdentityHeaders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/filter-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: filter rule
         * @description Every filter rule the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listFilterRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/filter-rules/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a filter rule
         * @description A rule of one domain. Rules of a domain come after those of the installation and before those of its admins; the first match wins. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getFilterRule"];
        /**
         * Create or replace a filter rule
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putFilterRule"];
        post?: never;
        /**
         * Delete a filter rule
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteFilterRule"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a filter rule
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchFilterRule"];
        trace?: never;
    };
    "/v1/filter-rules:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: filter rule
         * @description Up to 1000 objects by key, each key an array of domain, name. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetFilterRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/recipient-list-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List: recipient list entry
         * @description Every recipient list entry the token reaches, in the order of the keys, page by page. `-` for a part of the parent key means any.
         */
        get: operations["listRecipientListEntrys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/recipient-list-entries/{list}/{local_part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a recipient list entry
         * @description A recipient of one domain on the allow or the block list. Block beats everything else. The ETag is its revision, to be sent in If-Match with the next write.
         */
        get: operations["getRecipientListEntry"];
        /**
         * Create or replace a recipient list entry
         * @description Creates with `If-None-Match: *`, replaces with `If-Match`. What is left out takes its default; null and absent mean the same. A PUT that changes nothing keeps the revision.
         */
        put: operations["putRecipientListEntry"];
        post?: never;
        /**
         * Delete a recipient list entry
         * @description Deletes it, unless other objects refer to it: then `in_use` lists them. What has `deletion_protection` stays.
         */
        delete: operations["deleteRecipientListEntry"];
        options?: never;
        head?: never;
        /**
         * Change some attributes of a recipient list entry
         * @description A merge patch (RFC 7396): members replace those of the stored document, null puts one back to its default. The whole is then checked.
         */
        patch: operations["patchRecipientListEntry"];
        trace?: never;
    };
    "/v1/recipient-list-entries:batchGet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read many by key: recipient list entry
         * @description Up to 1000 objects by key, each key an array of domain, list, local_part. Keys of what does not exist, or is out of reach, are in `missing`.
         */
        post: operations["batchGetRecipientListEntrys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a domain is verified
         * @description The record to publish, and what the last check found. `pending`: not checked yet; `failed`: checked, and the record is not there; `verified`: mail flows.
         */
        get: operations["getVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/verification:check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look for the verification record now
         * @description Looks the record up in DNS. A domain once verified stays so; what a later check misses is in `last_error`.
         */
        post: operations["checkVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/dkim-keys/{selector}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a DKIM key is published and signs
         * @description What the last look-up found. `pending`: the record is not there, or was not looked up yet; `mismatch`: another one is; `ok`: it is there. The gateway looks every five minutes, and every hour once it is there.
         */
        get: operations["getDkimKeyStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/dkim-keys/{selector}/status:check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look for the record of a DKIM key now
         * @description Looks the record up in DNS. When the look-up itself fails, what was known stays.
         */
        post: operations["checkDkimKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/dns-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to publish for a domain
         * @description The verification, MX and SPF records of a domain, from its region or, without one, the host name of the installation; and those of its DKIM keys.
         */
        get: operations["listDomainDnsRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns-records/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to publish for a domain that may not exist yet
         * @description The records for a domain that exists within reach, or will: then `admin` and `region` say where. Those of DKIM keys are not among them: the keys have their own.
         */
        get: operations["listDnsRecordsAhead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/dns-records/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the records are published
         * @description Looks each record up: `ok`, `missing`, `mismatch`, or `unknown` when DNS does not answer. For SPF `suggested` merges the record found with what is needed.
         */
        get: operations["getDnsRecordStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes
         * @description Every write within reach in the order of commit: who, when, why, before and after; never a secret. Send `next_after` as `after` to go on. With `wait` the answer comes as soon as there is a change.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the message log
         * @description One row per recipient, the newest messages first.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{queue_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to one message
         * @description The message by its queue id, with the latest event of each recipient.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages:search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the message log by rules
         * @description One row per recipient, the newest first. All rules must match, or any. Pages stay in order while messages come: a page goes on after the last row of the one before. With `group_by` the newest 100000 matches are grouped by a field, the most frequent value first. `Accept: text/csv` gives CSV.
         */
        post: operations["searchMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/outgoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report on outgoing mail
         * @description Groups of outgoing messages of a period, the largest first. Identities are locked and unlocked by their own actions: `outgoing_user` and `identity` of a row name them. `Accept: text/csv` gives CSV.
         */
        get: operations["reportOutgoing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Identities within reach
         * @description Who sends through outgoing users: in the order of domain, outgoing user and identity.
         */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Identities of an outgoing user
         * @description Who sends through the outgoing user, in the order of the identities.
         */
        get: operations["listIdentitiesOfUser"];
        put?: never;
        /**
         * Write down an identity before it is seen
         * @description For locking somebody who has not sent yet. Identities that send are written down by themselves.
         */
        post: operations["createIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}/identities/{identity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One identity
         * @description What was seen of it, and its lock.
         */
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an outgoing user does at run time
         * @description Its lock, how much of its limits is used, how many identities it has.
         */
        get: operations["getOutgoingUserRunTimeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}:lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock: an outgoing user
         * @description Nothing of it is sent from within a second until it is unlocked; a manual lock never ends by itself.
         */
        post: operations["lockOutgoingUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}/identities/{identity}:lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock: an identity
         * @description Nothing of it is sent from within a second until it is unlocked; a manual lock never ends by itself.
         */
        post: operations["lockIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}:unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock: an outgoing user
         * @description Ends an automatic or manual lock; counting begins anew, that of automatic unlocks too.
         */
        post: operations["unlockOutgoingUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}/identities/{identity}:unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock: an identity
         * @description Ends an automatic or manual lock; counting begins anew, that of automatic unlocks too.
         */
        post: operations["unlockIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}:reset-unlock-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the count of automatic unlocks: an outgoing user
         * @description All automatic unlocks are there again; a lock that holds stays as it is.
         */
        post: operations["resetUnlockCountOutgoingUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/outgoing-users/{name}/identities/{identity}:reset-unlock-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the count of automatic unlocks: an identity
         * @description All automatic unlocks are there again; a lock that holds stays as it is.
         */
        post: operations["resetUnlockCountIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{queue_id}:lock-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock the identity that sent a message
         * @description As locking the identity itself. A message without identity: 409.
         */
        post: operations["lockIdentityOfMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{queue_id}:lock-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock the outgoing user that sent a message
         * @description As locking the outgoing user itself: all identities behind it are stopped.
         */
        post: operations["lockUserOfMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lock-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of locks
         * @description Who was locked and unlocked, by whom and why; the newest first. It outlives the outgoing users.
         */
        get: operations["listLockEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is not advised
         * @description Settings that are allowed and not advised, in the order of the domains. `limit` counts domains.
         */
        get: operations["listAdvisories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log-sinks/{name}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a log sink does at run time
         * @description Whether events arrive there, and how many wait: `lag_events` counts up to 100000, whether they are for this sink or not.
         */
        get: operations["getLogSinkRunTimeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admins/{admin}/log-sinks/{name}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a log sink does at run time
         * @description Whether events arrive there, and how many wait: `lag_events` counts up to 100000, whether they are for this sink or not.
         */
        get: operations["getAdminLogSinkRunTimeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for delivery
         * @description One row per recipient, the longest waiting first.
         */
        get: operations["listQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/{queue_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One queued message
         * @description The recipients of a message that still wait.
         */
        get: operations["getQueued"];
        put?: never;
        post?: never;
        /**
         * Remove silently
         * @description Takes it out of the queue and tells nobody.
         */
        delete: operations["removeQueued"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/{queue_id}:retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again now
         * @description Tries at once, whatever the schedule says; with `force` also where the destination is suspended.
         */
        post: operations["retryQueued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/{queue_id}:hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold
         * @description No attempt until it is released.
         */
        post: operations["holdQueued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/{queue_id}:release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release
         * @description Ends a hold; thaws a frozen notification.
         */
        post: operations["releaseQueued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/{queue_id}:bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return to the sender
         * @description Takes it out of the queue and tells the sender.
         */
        post: operations["bounceQueued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue:bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act on everything that matches
         * @description Asks the relays to retry, hold, release, bounce or remove every queued message that matches the filter (an empty one: all within reach). With `dry_run` it only counts.
         */
        post: operations["changeQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was blocked and kept
         * @description Blocked messages, the newest first.
         */
        get: operations["listQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine/{queue_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One blocked message
         * @description Its envelope and why it was blocked.
         */
        get: operations["getQuarantined"];
        put?: never;
        post?: never;
        /**
         * Delete a blocked message
         * @description Deletes the message for good; the message log keeps its entry.
         */
        delete: operations["removeQuarantined"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine/{queue_id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The blocked message itself
         * @description The message as it was received, to be saved and never shown by a browser.
         */
        get: operations["downloadQuarantined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine/{queue_id}:release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a blocked message out
         * @description Hands the message to the queue, once. It is signed like other mail of its domain and does not count as spam. Malware is looked for again unless `skip_checks`; a message with malware is let out only by a token of the installation that skips the checks.
         */
        post: operations["releaseQuarantined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/abuse-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What third parties report
         * @description Feedback reports that came to an intake, the newest first, each with the message, user and identity it is about. Those that match no message are seen by tokens of the installation.
         */
        get: operations["listAbuseReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tokens
         * @description All tokens within reach, without the tokens themselves.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Make a token
         * @description Makes a token for an admin within reach, or for the installation. Without `admin` it reaches as far as the token that makes it. The token itself is in this answer and nowhere else; a replay of the request (Idempotency-Key) does not show it again.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a token
         * @description The token stops working within two seconds on every node.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose token is this?
         * @description Name, role and reach of the token that the request carries.
         */
        get: operations["whoami"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process up?
         * @description Answers as long as the process runs, whatever the state of the database.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it serve?
         * @description Whether the database answers and has the form this version needs, and what is known of the relays.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics
         * @description Metrics in the text format of Prometheus.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * installation
         * @description Settings of the whole installation. There is one; until it is declared, the documented defaults hold. Only a token of the installation reads or writes it.
         */
        Installation: {
            /**
             * @description Whether outgoing users of type `ip` exist and authenticate. Default true.
             * @example true
             */
            allow_ip_authentication: boolean;
            /**
             * @description Who is told of blocked outgoing mail where neither domain nor admin names anybody.
             * @example [
             *       "abuse@example.net"
             *     ]
             */
            abuse_contact: string[];
            /** @description What outgoing users below inherit where they say nothing themselves. */
            outgoing_defaults: components["schemas"]["OutgoingDefaults"];
            /** @description What holds for the attributes that inherit, null resolved. */
            readonly effective: {
                outgoing_defaults: components["schemas"]["OutgoingEffective"];
            };
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * installation
         * @description To create or replace: what is left out takes its default.
         */
        InstallationInput: {
            /**
             * @description Whether outgoing users of type `ip` exist and authenticate. Default true.
             * @default true
             * @example true
             */
            allow_ip_authentication: boolean | null;
            /**
             * @description Who is told of blocked outgoing mail where neither domain nor admin names anybody.
             * @default []
             * @example [
             *       "abuse@example.net"
             *     ]
             */
            abuse_contact: string[] | null;
            /**
             * @description What outgoing users below inherit where they say nothing themselves.
             * @default {}
             */
            outgoing_defaults: components["schemas"]["OutgoingDefaultsInput"];
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * installation
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        InstallationPatch: {
            /**
             * @description Whether outgoing users of type `ip` exist and authenticate. Default true.
             * @example true
             */
            allow_ip_authentication?: boolean | null;
            /**
             * @description Who is told of blocked outgoing mail where neither domain nor admin names anybody.
             * @example [
             *       "abuse@example.net"
             *     ]
             */
            abuse_contact?: string[] | null;
            /** @description What outgoing users below inherit where they say nothing themselves. */
            outgoing_defaults?: components["schemas"]["OutgoingDefaultsPatch"];
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * region
         * @description A region: the hosts that receive mail for its domains and the addresses mail leaves from. Domains without a region use the host name of the installation.
         */
        Region: {
            /**
             * @description Unique in the installation.
             * @example eu
             */
            name: string;
            /**
             * @description What people call it.
             * @example text
             */
            description: string | null;
            /**
             * @description Hosts to publish as MX, the first with the lowest preference.
             * @example [
             *       "mx1.eu.example.net",
             *       "mx2.eu.example.net"
             *     ]
             */
            mx_hosts: string[];
            /**
             * @description Host that outgoing users connect to. Null: the first MX host.
             * @example smtp.eu.example.net
             */
            submission_host: string | null;
            /**
             * @description Name that deliveries greet with. Null: the host name of the relay.
             * @example text
             */
            delivery_host: string | null;
            /**
             * @description Networks that deliveries come from, for firewalls and SPF.
             * @example [
             *       "192.0.2.0/28"
             *     ]
             */
            delivery_cidrs: string[];
            /**
             * @description Domain whose SPF record customers include.
             * @example spf.eu.example.net
             */
            spf_include: string | null;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * region
         * @description To create or replace: what is left out takes its default.
         */
        RegionInput: {
            /**
             * @description Unique in the installation.
             * @example eu
             */
            name?: string;
            /**
             * @description What people call it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Hosts to publish as MX, the first with the lowest preference.
             * @example [
             *       "mx1.eu.example.net",
             *       "mx2.eu.example.net"
             *     ]
             */
            mx_hosts: string[];
            /**
             * @description Host that outgoing users connect to. Null: the first MX host.
             * @example smtp.eu.example.net
             */
            submission_host?: string | null;
            /**
             * @description Name that deliveries greet with. Null: the host name of the relay.
             * @example text
             */
            delivery_host?: string | null;
            /**
             * @description Networks that deliveries come from, for firewalls and SPF.
             * @default []
             * @example [
             *       "192.0.2.0/28"
             *     ]
             */
            delivery_cidrs: string[] | null;
            /**
             * @description Domain whose SPF record customers include.
             * @example spf.eu.example.net
             */
            spf_include?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * region
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        RegionPatch: {
            /**
             * @description Unique in the installation.
             * @example eu
             */
            name?: string;
            /**
             * @description What people call it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Hosts to publish as MX, the first with the lowest preference.
             * @example [
             *       "mx1.eu.example.net",
             *       "mx2.eu.example.net"
             *     ]
             */
            mx_hosts?: string[];
            /**
             * @description Host that outgoing users connect to. Null: the first MX host.
             * @example smtp.eu.example.net
             */
            submission_host?: string | null;
            /**
             * @description Name that deliveries greet with. Null: the host name of the relay.
             * @example text
             */
            delivery_host?: string | null;
            /**
             * @description Networks that deliveries come from, for firewalls and SPF.
             * @example [
             *       "192.0.2.0/28"
             *     ]
             */
            delivery_cidrs?: string[] | null;
            /**
             * @description Domain whose SPF record customers include.
             * @example spf.eu.example.net
             */
            spf_include?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: region. */
        RegionPage: {
            /** @description What is on the page. */
            items: components["schemas"]["Region"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        RegionBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["Region"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * admin
         * @description An admin holds domains and, below it, further admins. Every domain belongs to exactly one; a token of an admin reaches its own subtree and nothing else.
         */
        Admin: {
            /**
             * @description Unique in the installation.
             * @example acme
             */
            name: string;
            /**
             * @description The admin above, which controls this one fully. Null: a first-level admin, a tenant of its own.
             * @example text
             */
            parent: string | null;
            /**
             * @description What people call it.
             * @example Acme Ltd
             */
            description: string | null;
            /**
             * @description `active` or `inactive`; inactive stops mail and tokens of the whole subtree. Default `active`.
             * @example active
             * @enum {string}
             */
            status: "active" | "inactive";
            /**
             * @description What the subtree may use: `incoming`, `outgoing`, `archiving`. Default all; never more than the admin above has.
             * @example [
             *       "incoming",
             *       "outgoing",
             *       "archiving"
             *     ]
             */
            products: ("incoming" | "outgoing" | "archiving")[];
            /**
             * @description Most domains in the subtree; 0: no limit. Default 0.
             * @example 50
             */
            domains_limit: number;
            /**
             * @description Whether admins may be made below: `allow` or `deny`. Null inherits; `allow` in a new installation.
             * @example allow
             * @enum {string|null}
             */
            allow_sub_admins: "allow" | "deny" | null;
            /**
             * @description Whether the subtree may release and delete quarantined outgoing mail. Default true.
             * @example true
             */
            allow_outgoing_quarantine_actions: boolean;
            /**
             * @description Whether tokens of the subtree work. Default true.
             * @example true
             */
            allow_api: boolean;
            /**
             * @description Whether outgoing users of type `ip` exist and authenticate. Null inherits; true in a new installation.
             * @example true
             */
            allow_ip_authentication: boolean | null;
            /**
             * @description Who is told of blocked outgoing mail of domains that name nobody. Null inherits.
             * @example []
             */
            abuse_contact: string[] | null;
            /** @description What outgoing users below inherit where they say nothing themselves. */
            outgoing_defaults: components["schemas"]["OutgoingDefaults"];
            /** @description What holds for the attributes that inherit, null resolved. */
            readonly effective: {
                /**
                 * @description Whether admins may be made below: `allow` or `deny`. Null inherits; `allow` in a new installation.
                 * @example allow
                 * @enum {string|null}
                 */
                allow_sub_admins: "allow" | "deny" | null;
                /**
                 * @description Whether outgoing users of type `ip` exist and authenticate. Null inherits; true in a new installation.
                 * @example true
                 */
                allow_ip_authentication: boolean | null;
                /**
                 * @description Who is told of blocked outgoing mail of domains that name nobody. Null inherits.
                 * @example []
                 */
                abuse_contact: string[] | null;
                outgoing_defaults: components["schemas"]["OutgoingEffective"];
            };
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * admin
         * @description To create or replace: what is left out takes its default.
         */
        AdminInput: {
            /**
             * @description Unique in the installation.
             * @example acme
             */
            name?: string;
            /**
             * @description The admin above, which controls this one fully. Null: a first-level admin, a tenant of its own.
             * @example text
             */
            parent?: string | null;
            /**
             * @description What people call it.
             * @example Acme Ltd
             */
            description?: string | null;
            /**
             * @description `active` or `inactive`; inactive stops mail and tokens of the whole subtree. Default `active`.
             * @default active
             * @example active
             * @enum {string|null}
             */
            status: "active" | "inactive" | null;
            /**
             * @description What the subtree may use: `incoming`, `outgoing`, `archiving`. Default all; never more than the admin above has.
             * @default [
             *       "incoming",
             *       "outgoing",
             *       "archiving"
             *     ]
             * @example [
             *       "incoming",
             *       "outgoing",
             *       "archiving"
             *     ]
             */
            products: ("incoming" | "outgoing" | "archiving")[] | null;
            /**
             * @description Most domains in the subtree; 0: no limit. Default 0.
             * @default 0
             * @example 50
             */
            domains_limit: number | null;
            /**
             * @description Whether admins may be made below: `allow` or `deny`. Null inherits; `allow` in a new installation.
             * @example allow
             * @enum {string|null}
             */
            allow_sub_admins?: "allow" | "deny" | null;
            /**
             * @description Whether the subtree may release and delete quarantined outgoing mail. Default true.
             * @default true
             * @example true
             */
            allow_outgoing_quarantine_actions: boolean | null;
            /**
             * @description Whether tokens of the subtree work. Default true.
             * @default true
             * @example true
             */
            allow_api: boolean | null;
            /**
             * @description Whether outgoing users of type `ip` exist and authenticate. Null inherits; true in a new installation.
             * @example true
             */
            allow_ip_authentication?: boolean | null;
            /**
             * @description Who is told of blocked outgoing mail of domains that name nobody. Null inherits.
             * @example []
             */
            abuse_contact?: string[] | null;
            /**
             * @description What outgoing users below inherit where they say nothing themselves.
             * @default {}
             */
            outgoing_defaults: components["schemas"]["OutgoingDefaultsInput"];
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * admin
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        AdminPatch: {
            /**
             * @description Unique in the installation.
             * @example acme
             */
            name?: string;
            /**
             * @description The admin above, which controls this one fully. Null: a first-level admin, a tenant of its own.
             * @example text
             */
            parent?: string | null;
            /**
             * @description What people call it.
             * @example Acme Ltd
             */
            description?: string | null;
            /**
             * @description `active` or `inactive`; inactive stops mail and tokens of the whole subtree. Default `active`.
             * @example active
             * @enum {string|null}
             */
            status?: "active" | "inactive" | null;
            /**
             * @description What the subtree may use: `incoming`, `outgoing`, `archiving`. Default all; never more than the admin above has.
             * @example [
             *       "incoming",
             *       "outgoing",
             *       "archiving"
             *     ]
             */
            products?: ("incoming" | "outgoing" | "archiving")[] | null;
            /**
             * @description Most domains in the subtree; 0: no limit. Default 0.
             * @example 50
             */
            domains_limit?: number | null;
            /**
             * @description Whether admins may be made below: `allow` or `deny`. Null inherits; `allow` in a new installation.
             * @example allow
             * @enum {string|null}
             */
            allow_sub_admins?: "allow" | "deny" | null;
            /**
             * @description Whether the subtree may release and delete quarantined outgoing mail. Default true.
             * @example true
             */
            allow_outgoing_quarantine_actions?: boolean | null;
            /**
             * @description Whether tokens of the subtree work. Default true.
             * @example true
             */
            allow_api?: boolean | null;
            /**
             * @description Whether outgoing users of type `ip` exist and authenticate. Null inherits; true in a new installation.
             * @example true
             */
            allow_ip_authentication?: boolean | null;
            /**
             * @description Who is told of blocked outgoing mail of domains that name nobody. Null inherits.
             * @example []
             */
            abuse_contact?: string[] | null;
            /** @description What outgoing users below inherit where they say nothing themselves. */
            outgoing_defaults?: components["schemas"]["OutgoingDefaultsPatch"];
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: admin. */
        AdminPage: {
            /** @description What is on the page. */
            items: components["schemas"]["Admin"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        AdminBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["Admin"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * admin filter rule
         * @description A rule for all domains of an admin and of the admins below it.
         */
        AdminFilterRule: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin: string;
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @example 100
             */
            priority: number;
            /**
             * @description Whether it is used. Default true.
             * @example true
             */
            enabled: boolean;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions: {
                /**
                 * @description All of these must hold.
                 * @example []
                 */
                all_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @example false
                     */
                    case_sensitive: boolean;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[];
                }[];
                /**
                 * @description At least one of these must hold, if there is any.
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "header_name": null,
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "case_sensitive": false,
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @example false
                     */
                    case_sensitive: boolean;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[];
                }[];
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @example false
             */
            counts_towards_lock: boolean;
            /**
             * @description Why it is there.
             * @example text
             */
            description: string | null;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * admin filter rule
         * @description To create or replace: what is left out takes its default.
         */
        AdminFilterRuleInput: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin?: string;
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name?: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @default 100
             * @example 100
             */
            priority: number | null;
            /**
             * @description Whether it is used. Default true.
             * @default true
             * @example true
             */
            enabled: boolean | null;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions: {
                /**
                 * @description All of these must hold.
                 * @default []
                 * @example []
                 */
                all_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
                /**
                 * @description At least one of these must hold, if there is any.
                 * @default []
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @default false
             * @example false
             */
            counts_towards_lock: boolean | null;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * admin filter rule
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        AdminFilterRulePatch: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin?: string;
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name?: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction?: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action?: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @example 100
             */
            priority?: number | null;
            /**
             * @description Whether it is used. Default true.
             * @example true
             */
            enabled?: boolean | null;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions?: {
                /**
                 * @description All of these must hold.
                 * @example []
                 */
                all_of?: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
                /**
                 * @description At least one of these must hold, if there is any.
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of?: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @example false
             */
            counts_towards_lock?: boolean | null;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: admin filter rule. */
        AdminFilterRulePage: {
            /** @description What is on the page. */
            items: components["schemas"]["AdminFilterRule"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        AdminFilterRuleBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["AdminFilterRule"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * admin recipient list entry
         * @description A recipient on the allow or the block list in all domains of an admin and of the admins below it.
         */
        AdminRecipientListEntry: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin: string;
            /**
             * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
             * @example allow
             * @enum {string}
             */
            list: "allow" | "block";
            /**
             * @description What stands before the "@", lower-case; `*` means every recipient.
             * @example abuse
             */
            local_part: string;
            /**
             * @description Why it is there.
             * @example text
             */
            description: string | null;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * admin recipient list entry
         * @description To create or replace: what is left out takes its default.
         */
        AdminRecipientListEntryInput: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin?: string;
            /**
             * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
             * @example allow
             * @enum {string}
             */
            list?: "allow" | "block";
            /**
             * @description What stands before the "@", lower-case; `*` means every recipient.
             * @example abuse
             */
            local_part?: string;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * admin recipient list entry
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        AdminRecipientListEntryPatch: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin?: string;
            /**
             * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
             * @example allow
             * @enum {string}
             */
            list?: "allow" | "block";
            /**
             * @description What stands before the "@", lower-case; `*` means every recipient.
             * @example abuse
             */
            local_part?: string;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: admin recipient list entry. */
        AdminRecipientListEntryPage: {
            /** @description What is on the page. */
            items: components["schemas"]["AdminRecipientListEntry"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        AdminRecipientListEntryBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["AdminRecipientListEntry"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * global filter rule
         * @description A rule of the installation: `global` ones come first for every domain, `default` ones last.
         */
        GlobalFilterRule: {
            /**
             * @description `global`: before all others. `default`: after all others.
             * @example global
             * @enum {string}
             */
            scope: "global" | "default";
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @example 100
             */
            priority: number;
            /**
             * @description Whether it is used. Default true.
             * @example true
             */
            enabled: boolean;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions: {
                /**
                 * @description All of these must hold.
                 * @example []
                 */
                all_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @example false
                     */
                    case_sensitive: boolean;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[];
                }[];
                /**
                 * @description At least one of these must hold, if there is any.
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "header_name": null,
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "case_sensitive": false,
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @example false
                     */
                    case_sensitive: boolean;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[];
                }[];
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @example false
             */
            counts_towards_lock: boolean;
            /**
             * @description Why it is there.
             * @example text
             */
            description: string | null;
            /**
             * @description Whether an allow rule passes malware and macros too. Default false.
             * @example false
             */
            overrides_malware: boolean;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * global filter rule
         * @description To create or replace: what is left out takes its default.
         */
        GlobalFilterRuleInput: {
            /**
             * @description `global`: before all others. `default`: after all others.
             * @example global
             * @enum {string}
             */
            scope?: "global" | "default";
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name?: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @default 100
             * @example 100
             */
            priority: number | null;
            /**
             * @description Whether it is used. Default true.
             * @default true
             * @example true
             */
            enabled: boolean | null;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions: {
                /**
                 * @description All of these must hold.
                 * @default []
                 * @example []
                 */
                all_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
                /**
                 * @description At least one of these must hold, if there is any.
                 * @default []
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @default false
             * @example false
             */
            counts_towards_lock: boolean | null;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether an allow rule passes malware and macros too. Default false.
             * @default false
             * @example false
             */
            overrides_malware: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * global filter rule
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        GlobalFilterRulePatch: {
            /**
             * @description `global`: before all others. `default`: after all others.
             * @example global
             * @enum {string}
             */
            scope?: "global" | "default";
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name?: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction?: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action?: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @example 100
             */
            priority?: number | null;
            /**
             * @description Whether it is used. Default true.
             * @example true
             */
            enabled?: boolean | null;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions?: {
                /**
                 * @description All of these must hold.
                 * @example []
                 */
                all_of?: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
                /**
                 * @description At least one of these must hold, if there is any.
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of?: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @example false
             */
            counts_towards_lock?: boolean | null;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether an allow rule passes malware and macros too. Default false.
             * @example false
             */
            overrides_malware?: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: global filter rule. */
        GlobalFilterRulePage: {
            /** @description What is on the page. */
            items: components["schemas"]["GlobalFilterRule"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        GlobalFilterRuleBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["GlobalFilterRule"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * arf intake
         * @description An address that takes feedback reports (RFC 5965) of third parties. Each is matched with the message it is about, by queue id, Message-ID or source and time. Only a token of the installation reads or writes it.
         */
        ArfIntake: {
            /**
             * @description Unique in the installation.
             * @example fbl
             */
            name: string;
            /**
             * @description Who reports here.
             * @example text
             */
            description: string | null;
            /**
             * @description The address reports come to, in any domain whose mail reaches this gateway. No other intake has it.
             * @example fbl@reports.example.net
             */
            address: string;
            /**
             * @description Networks that may report. Empty: any; then `auto_action` cannot be `lock_identity`.
             * @example [
             *       "198.51.100.0/24"
             *     ]
             */
            allowed_sources: string[];
            /**
             * @description What follows from a report on a message with an identity: `none`, `suggest_lock` (the report says so) or `lock_identity`. Default `none`.
             * @example suggest_lock
             * @enum {string}
             */
            auto_action: "none" | "suggest_lock" | "lock_identity";
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * arf intake
         * @description To create or replace: what is left out takes its default.
         */
        ArfIntakeInput: {
            /**
             * @description Unique in the installation.
             * @example fbl
             */
            name?: string;
            /**
             * @description Who reports here.
             * @example text
             */
            description?: string | null;
            /**
             * @description The address reports come to, in any domain whose mail reaches this gateway. No other intake has it.
             * @example fbl@reports.example.net
             */
            address: string;
            /**
             * @description Networks that may report. Empty: any; then `auto_action` cannot be `lock_identity`.
             * @default []
             * @example [
             *       "198.51.100.0/24"
             *     ]
             */
            allowed_sources: string[] | null;
            /**
             * @description What follows from a report on a message with an identity: `none`, `suggest_lock` (the report says so) or `lock_identity`. Default `none`.
             * @default none
             * @example suggest_lock
             * @enum {string|null}
             */
            auto_action: "none" | "suggest_lock" | "lock_identity" | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * arf intake
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        ArfIntakePatch: {
            /**
             * @description Unique in the installation.
             * @example fbl
             */
            name?: string;
            /**
             * @description Who reports here.
             * @example text
             */
            description?: string | null;
            /**
             * @description The address reports come to, in any domain whose mail reaches this gateway. No other intake has it.
             * @example fbl@reports.example.net
             */
            address?: string;
            /**
             * @description Networks that may report. Empty: any; then `auto_action` cannot be `lock_identity`.
             * @example [
             *       "198.51.100.0/24"
             *     ]
             */
            allowed_sources?: string[] | null;
            /**
             * @description What follows from a report on a message with an identity: `none`, `suggest_lock` (the report says so) or `lock_identity`. Default `none`.
             * @example suggest_lock
             * @enum {string|null}
             */
            auto_action?: "none" | "suggest_lock" | "lock_identity" | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: arf intake. */
        ArfIntakePage: {
            /** @description What is on the page. */
            items: components["schemas"]["ArfIntake"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        ArfIntakeBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["ArfIntake"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * log sink
         * @description A copy of the events of the whole installation, at least once each and in order. A sink that is down delays no mail and no other sink; what it misses is kept for three days. Only a token of the installation reads or writes it.
         */
        LogSink: {
            /**
             * @description Unique in its scope.
             * @example siem
             */
            name: string;
            /**
             * @description `syslog` (RFC 5424), `webhook` (batches of JSON) or `file` (a line of JSON for each event).
             * @example syslog
             * @enum {string}
             */
            type: "syslog" | "webhook" | "file";
            /**
             * @description Who reads it.
             * @example text
             */
            description: string | null;
            /**
             * @description Whether events are sent; those of the time without are not sent later. Default true.
             * @example true
             */
            enabled: boolean;
            /**
             * @description What is sent: `message` (each change of a recipient of a message, as `message.delivered`) and `lock` (as `identity.locked`). Default both.
             * @example [
             *       "message",
             *       "lock"
             *     ]
             */
            events: ("message" | "lock")[];
            /**
             * @description Only message events with these statuses. Empty: all.
             * @example []
             */
            statuses: ("queued" | "delivered" | "bounced" | "delivery-failed" | "queue-frozen" | "queue-bounced" | "queue-removed" | "queue-expired" | "quarantined" | "quarantine-expired" | "quarantine-removed" | "rejected" | "not-accepted" | "blackholed" | "released" | "auto-released")[];
            /**
             * @description Of `syslog`: the server.
             * @example syslog.example.net
             */
            host: string | null;
            /**
             * @description Of `syslog`. Null: 6514 for `tls`, else 514.
             * @example 1
             */
            port: number | null;
            /**
             * @description Of `syslog`: `tls` (RFC 5425), `tcp` (RFC 6587, octet counting) or `udp` (RFC 5426), which may lose messages. Null: `tls`.
             * @example tls
             * @enum {string|null}
             */
            transport: "tls" | "tcp" | "udp" | null;
            /**
             * @description Of `syslog`: the facility. Null: `mail`.
             * @example mail
             * @enum {string|null}
             */
            facility: "mail" | "daemon" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | null;
            /**
             * @description Of `webhook`: where batches are posted to, https.
             * @example text
             */
            url: string | null;
            /**
             * @description Raise it whenever `secret_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            secret_wo_version: number | null;
            /**
             * @description Whether a secret is stored.
             * @example false
             */
            readonly secret_set: boolean | null;
            /**
             * @description Of `webhook` and `syslog` over `tls`: who signs the certificate of the server, as PEM. Null: the public authorities.
             * @example text
             */
            ca_certificate: string | null;
            /**
             * @description Of `file`: its name in POSTPLANE_LOG_SINK_DIR of the node that has the sink; `.ndjson` is added.
             * @example text
             */
            file_name: string | null;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * log sink
         * @description To create or replace: what is left out takes its default.
         */
        LogSinkInput: {
            /**
             * @description Unique in its scope.
             * @example siem
             */
            name?: string;
            /**
             * @description `syslog` (RFC 5424), `webhook` (batches of JSON) or `file` (a line of JSON for each event).
             * @example syslog
             * @enum {string}
             */
            type: "syslog" | "webhook" | "file";
            /**
             * @description Who reads it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether events are sent; those of the time without are not sent later. Default true.
             * @default true
             * @example true
             */
            enabled: boolean | null;
            /**
             * @description What is sent: `message` (each change of a recipient of a message, as `message.delivered`) and `lock` (as `identity.locked`). Default both.
             * @default [
             *       "message",
             *       "lock"
             *     ]
             * @example [
             *       "message",
             *       "lock"
             *     ]
             */
            events: ("message" | "lock")[] | null;
            /**
             * @description Only message events with these statuses. Empty: all.
             * @default []
             * @example []
             */
            statuses: ("queued" | "delivered" | "bounced" | "delivery-failed" | "queue-frozen" | "queue-bounced" | "queue-removed" | "queue-expired" | "quarantined" | "quarantine-expired" | "quarantine-removed" | "rejected" | "not-accepted" | "blackholed" | "released" | "auto-released")[] | null;
            /**
             * @description Of `syslog`: the server.
             * @example syslog.example.net
             */
            host?: string | null;
            /**
             * @description Of `syslog`. Null: 6514 for `tls`, else 514.
             * @example 1
             */
            port?: number | null;
            /**
             * @description Of `syslog`: `tls` (RFC 5425), `tcp` (RFC 6587, octet counting) or `udp` (RFC 5426), which may lose messages. Null: `tls`.
             * @example tls
             * @enum {string|null}
             */
            transport?: "tls" | "tcp" | "udp" | null;
            /**
             * @description Of `syslog`: the facility. Null: `mail`.
             * @example mail
             * @enum {string|null}
             */
            facility?: "mail" | "daemon" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | null;
            /**
             * @description Of `webhook`: where batches are posted to, https.
             * @example text
             */
            url?: string | null;
            /**
             * @description Of `webhook`: signs each batch. `Postplane-Signature: t=<seconds>,v1=<hex>`, HMAC-SHA-256 over "<seconds>.<body>". At least 16 characters.
             * @example text
             */
            secret_wo?: string | null;
            /**
             * @description Raise it whenever `secret_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            secret_wo_version?: number | null;
            /**
             * @description Of `webhook` and `syslog` over `tls`: who signs the certificate of the server, as PEM. Null: the public authorities.
             * @example text
             */
            ca_certificate?: string | null;
            /**
             * @description Of `file`: its name in POSTPLANE_LOG_SINK_DIR of the node that has the sink; `.ndjson` is added.
             * @example text
             */
            file_name?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly secret_set?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * log sink
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        LogSinkPatch: {
            /**
             * @description Unique in its scope.
             * @example siem
             */
            name?: string;
            /**
             * @description `syslog` (RFC 5424), `webhook` (batches of JSON) or `file` (a line of JSON for each event).
             * @example syslog
             * @enum {string}
             */
            type?: "syslog" | "webhook" | "file";
            /**
             * @description Who reads it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether events are sent; those of the time without are not sent later. Default true.
             * @example true
             */
            enabled?: boolean | null;
            /**
             * @description What is sent: `message` (each change of a recipient of a message, as `message.delivered`) and `lock` (as `identity.locked`). Default both.
             * @example [
             *       "message",
             *       "lock"
             *     ]
             */
            events?: ("message" | "lock")[] | null;
            /**
             * @description Only message events with these statuses. Empty: all.
             * @example []
             */
            statuses?: ("queued" | "delivered" | "bounced" | "delivery-failed" | "queue-frozen" | "queue-bounced" | "queue-removed" | "queue-expired" | "quarantined" | "quarantine-expired" | "quarantine-removed" | "rejected" | "not-accepted" | "blackholed" | "released" | "auto-released")[] | null;
            /**
             * @description Of `syslog`: the server.
             * @example syslog.example.net
             */
            host?: string | null;
            /**
             * @description Of `syslog`. Null: 6514 for `tls`, else 514.
             * @example 1
             */
            port?: number | null;
            /**
             * @description Of `syslog`: `tls` (RFC 5425), `tcp` (RFC 6587, octet counting) or `udp` (RFC 5426), which may lose messages. Null: `tls`.
             * @example tls
             * @enum {string|null}
             */
            transport?: "tls" | "tcp" | "udp" | null;
            /**
             * @description Of `syslog`: the facility. Null: `mail`.
             * @example mail
             * @enum {string|null}
             */
            facility?: "mail" | "daemon" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | null;
            /**
             * @description Of `webhook`: where batches are posted to, https.
             * @example text
             */
            url?: string | null;
            /**
             * @description Of `webhook`: signs each batch. `Postplane-Signature: t=<seconds>,v1=<hex>`, HMAC-SHA-256 over "<seconds>.<body>". At least 16 characters.
             * @example text
             */
            secret_wo?: string | null;
            /**
             * @description Raise it whenever `secret_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            secret_wo_version?: number | null;
            /**
             * @description Of `webhook` and `syslog` over `tls`: who signs the certificate of the server, as PEM. Null: the public authorities.
             * @example text
             */
            ca_certificate?: string | null;
            /**
             * @description Of `file`: its name in POSTPLANE_LOG_SINK_DIR of the node that has the sink; `.ndjson` is added.
             * @example text
             */
            file_name?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly secret_set?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: log sink. */
        LogSinkPage: {
            /** @description What is on the page. */
            items: components["schemas"]["LogSink"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        LogSinkBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["LogSink"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * admin log sink
         * @description A copy of the events of an admin and of the admins below it, at least once each and in order. A sink that is down delays no mail and no other sink; what it misses is kept for three days.
         */
        AdminLogSink: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin: string;
            /**
             * @description Unique in its scope.
             * @example siem
             */
            name: string;
            /**
             * @description `syslog` (RFC 5424) or `webhook` (batches of JSON).
             * @example webhook
             * @enum {string}
             */
            type: "syslog" | "webhook";
            /**
             * @description Who reads it.
             * @example text
             */
            description: string | null;
            /**
             * @description Whether events are sent; those of the time without are not sent later. Default true.
             * @example true
             */
            enabled: boolean;
            /**
             * @description What is sent: `message` (each change of a recipient of a message, as `message.delivered`) and `lock` (as `identity.locked`). Default both.
             * @example [
             *       "lock"
             *     ]
             */
            events: ("message" | "lock")[];
            /**
             * @description Only message events with these statuses. Empty: all.
             * @example []
             */
            statuses: ("queued" | "delivered" | "bounced" | "delivery-failed" | "queue-frozen" | "queue-bounced" | "queue-removed" | "queue-expired" | "quarantined" | "quarantine-expired" | "quarantine-removed" | "rejected" | "not-accepted" | "blackholed" | "released" | "auto-released")[];
            /**
             * @description Of `syslog`: the server.
             * @example text
             */
            host: string | null;
            /**
             * @description Of `syslog`. Null: 6514 for `tls`, else 514.
             * @example 1
             */
            port: number | null;
            /**
             * @description Of `syslog`: `tls` (RFC 5425), `tcp` (RFC 6587, octet counting) or `udp` (RFC 5426), which may lose messages. Null: `tls`.
             * @example tls
             * @enum {string|null}
             */
            transport: "tls" | "tcp" | "udp" | null;
            /**
             * @description Of `syslog`: the facility. Null: `mail`.
             * @example mail
             * @enum {string|null}
             */
            facility: "mail" | "daemon" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | null;
            /**
             * @description Of `webhook`: where batches are posted to, https.
             * @example https://siem.example.net/mail
             */
            url: string | null;
            /**
             * @description Raise it whenever `secret_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            secret_wo_version: number | null;
            /**
             * @description Whether a secret is stored.
             * @example false
             */
            readonly secret_set: boolean | null;
            /**
             * @description Of `webhook` and `syslog` over `tls`: who signs the certificate of the server, as PEM. Null: the public authorities.
             * @example text
             */
            ca_certificate: string | null;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * admin log sink
         * @description To create or replace: what is left out takes its default.
         */
        AdminLogSinkInput: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin?: string;
            /**
             * @description Unique in its scope.
             * @example siem
             */
            name?: string;
            /**
             * @description `syslog` (RFC 5424) or `webhook` (batches of JSON).
             * @example webhook
             * @enum {string}
             */
            type: "syslog" | "webhook";
            /**
             * @description Who reads it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether events are sent; those of the time without are not sent later. Default true.
             * @default true
             * @example true
             */
            enabled: boolean | null;
            /**
             * @description What is sent: `message` (each change of a recipient of a message, as `message.delivered`) and `lock` (as `identity.locked`). Default both.
             * @default [
             *       "message",
             *       "lock"
             *     ]
             * @example [
             *       "lock"
             *     ]
             */
            events: ("message" | "lock")[] | null;
            /**
             * @description Only message events with these statuses. Empty: all.
             * @default []
             * @example []
             */
            statuses: ("queued" | "delivered" | "bounced" | "delivery-failed" | "queue-frozen" | "queue-bounced" | "queue-removed" | "queue-expired" | "quarantined" | "quarantine-expired" | "quarantine-removed" | "rejected" | "not-accepted" | "blackholed" | "released" | "auto-released")[] | null;
            /**
             * @description Of `syslog`: the server.
             * @example text
             */
            host?: string | null;
            /**
             * @description Of `syslog`. Null: 6514 for `tls`, else 514.
             * @example 1
             */
            port?: number | null;
            /**
             * @description Of `syslog`: `tls` (RFC 5425), `tcp` (RFC 6587, octet counting) or `udp` (RFC 5426), which may lose messages. Null: `tls`.
             * @example tls
             * @enum {string|null}
             */
            transport?: "tls" | "tcp" | "udp" | null;
            /**
             * @description Of `syslog`: the facility. Null: `mail`.
             * @example mail
             * @enum {string|null}
             */
            facility?: "mail" | "daemon" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | null;
            /**
             * @description Of `webhook`: where batches are posted to, https.
             * @example https://siem.example.net/mail
             */
            url?: string | null;
            /**
             * @description Of `webhook`: signs each batch. `Postplane-Signature: t=<seconds>,v1=<hex>`, HMAC-SHA-256 over "<seconds>.<body>". At least 16 characters.
             * @example a-long-random-secret
             */
            secret_wo?: string | null;
            /**
             * @description Raise it whenever `secret_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            secret_wo_version?: number | null;
            /**
             * @description Of `webhook` and `syslog` over `tls`: who signs the certificate of the server, as PEM. Null: the public authorities.
             * @example text
             */
            ca_certificate?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly secret_set?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * admin log sink
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        AdminLogSinkPatch: {
            /**
             * @description Key of the admin this belongs to.
             * @example acme
             */
            admin?: string;
            /**
             * @description Unique in its scope.
             * @example siem
             */
            name?: string;
            /**
             * @description `syslog` (RFC 5424) or `webhook` (batches of JSON).
             * @example webhook
             * @enum {string}
             */
            type?: "syslog" | "webhook";
            /**
             * @description Who reads it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether events are sent; those of the time without are not sent later. Default true.
             * @example true
             */
            enabled?: boolean | null;
            /**
             * @description What is sent: `message` (each change of a recipient of a message, as `message.delivered`) and `lock` (as `identity.locked`). Default both.
             * @example [
             *       "lock"
             *     ]
             */
            events?: ("message" | "lock")[] | null;
            /**
             * @description Only message events with these statuses. Empty: all.
             * @example []
             */
            statuses?: ("queued" | "delivered" | "bounced" | "delivery-failed" | "queue-frozen" | "queue-bounced" | "queue-removed" | "queue-expired" | "quarantined" | "quarantine-expired" | "quarantine-removed" | "rejected" | "not-accepted" | "blackholed" | "released" | "auto-released")[] | null;
            /**
             * @description Of `syslog`: the server.
             * @example text
             */
            host?: string | null;
            /**
             * @description Of `syslog`. Null: 6514 for `tls`, else 514.
             * @example 1
             */
            port?: number | null;
            /**
             * @description Of `syslog`: `tls` (RFC 5425), `tcp` (RFC 6587, octet counting) or `udp` (RFC 5426), which may lose messages. Null: `tls`.
             * @example tls
             * @enum {string|null}
             */
            transport?: "tls" | "tcp" | "udp" | null;
            /**
             * @description Of `syslog`: the facility. Null: `mail`.
             * @example mail
             * @enum {string|null}
             */
            facility?: "mail" | "daemon" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7" | null;
            /**
             * @description Of `webhook`: where batches are posted to, https.
             * @example https://siem.example.net/mail
             */
            url?: string | null;
            /**
             * @description Of `webhook`: signs each batch. `Postplane-Signature: t=<seconds>,v1=<hex>`, HMAC-SHA-256 over "<seconds>.<body>". At least 16 characters.
             * @example a-long-random-secret
             */
            secret_wo?: string | null;
            /**
             * @description Raise it whenever `secret_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            secret_wo_version?: number | null;
            /**
             * @description Of `webhook` and `syslog` over `tls`: who signs the certificate of the server, as PEM. Null: the public authorities.
             * @example text
             */
            ca_certificate?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly secret_set?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: admin log sink. */
        AdminLogSinkPage: {
            /** @description What is on the page. */
            items: components["schemas"]["AdminLogSink"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        AdminLogSinkBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["AdminLogSink"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * domain
         * @description A domain. Mail is accepted for it, and its outgoing users may send, once its verification record is in DNS or an installation token has marked it trusted. Names are unique in the installation.
         */
        Domain: {
            /**
             * @description The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
             * @example example.com
             */
            domain: string;
            /**
             * @description The admin it belongs to.
             * @example acme
             */
            admin: string;
            /**
             * @description The region that receives and delivers its mail. It cannot change. Null: the installation itself.
             * @example text
             */
            region: string | null;
            /**
             * @description What people call it.
             * @example text
             */
            description: string | null;
            /**
             * @description What the domain uses: `incoming`, `outgoing`, `archiving`. Default incoming and outgoing; never more than its admin has.
             * @example [
             *       "incoming",
             *       "outgoing"
             *     ]
             */
            products: ("incoming" | "outgoing" | "archiving")[];
            /**
             * @description IANA time zone of calendar limits and reports. Default UTC.
             * @example Europe/Berlin
             */
            timezone: string;
            /**
             * @description Who runs the domain.
             * @example text
             */
            contact_email: string | null;
            /**
             * @description Whether the domain is active without a verification record. Only an installation token may set it. Default false.
             * @example false
             */
            trusted: boolean;
            /**
             * @description Whether `all` mailboxes are filtered or only `selected` ones, those with `filtering = true`. Default `all`.
             * @example all
             * @enum {string}
             */
            protection_mode: "all" | "selected";
            /**
             * @description What happens to recipients that are not declared: `reject` (550), `accept`, or `callout` (ask the destination). Null: `callout` with auto_populate_mailboxes, else `accept`.
             * @example reject
             * @enum {string|null}
             */
            unlisted_recipients: "reject" | "accept" | "callout" | null;
            /**
             * @description Whether recipients that the destination knows are recorded as discovered mailboxes. Default false.
             * @example false
             */
            auto_populate_mailboxes: boolean;
            /**
             * @description Score, 0 to 1, from which a message is spam. Default 0.9.
             * @example 0.9
             */
            quarantine_threshold: number;
            /**
             * @description For how many days quarantined mail is kept. Default 14.
             * @example 14
             */
            quarantine_days: number;
            /**
             * @description Whether incoming messages with document macros are rejected. Default false.
             * @example false
             */
            block_macros: boolean;
            /**
             * @description What `block_macros` does with incoming documents it cannot look into, encrypted or broken. Default `reject`.
             * @example reject
             * @enum {string}
             */
            macro_unknown: "reject" | "accept";
            /** @description What mailboxes inherit. */
            mailbox_defaults: {
                /**
                 * @description Whether incoming mail is filtered. Default true.
                 * @example true
                 */
                filtering: boolean;
                /**
                 * @description Whether quarantine reports are sent. Default false.
                 * @example false
                 */
                reports: boolean;
                /**
                 * @description Whether accepted mail is dropped instead of delivered. Default false.
                 * @example false
                 */
                discard: boolean;
            };
            /** @description How long incoming mail waits for the destination. */
            queue: {
                /**
                 * @description For how many days incoming mail is retried before it is returned. Default 14.
                 * @example 14
                 */
                max_retry_days: number;
                /**
                 * @description After how many hours the sender is told of the delay once. Null: never.
                 * @example 1
                 */
                delay_warning_hours: number | null;
            };
            /** @description The archive of the domain. */
            archiving: {
                /**
                 * @description Whether mail to and from external addresses is archived. Default false.
                 * @example false
                 */
                enabled: boolean;
                /**
                 * @description For how many days it is kept. Null: for ever.
                 * @example 1
                 */
                retention_days: number | null;
                /**
                 * @description Size, in bytes, that warns.
                 * @example 1
                 */
                soft_quota_bytes: number | null;
                /**
                 * @description Size, in bytes, that stops archiving.
                 * @example 1
                 */
                hard_quota_bytes: number | null;
            };
            /** @description Outgoing mail of the whole domain. */
            outgoing: {
                /**
                 * @description Who is told of quarantined and blocked outgoing mail. Null inherits from admin and installation.
                 * @example [
                 *       "abuse@example.net"
                 *     ]
                 */
                abuse_contact: string[] | null;
                /** @description Feedback reports for blocked outgoing messages. */
                arf: {
                    /**
                     * @description Whether a report is sent for each blocked message. Default true, once there is a contact.
                     * @example true
                     */
                    enabled: boolean;
                    /**
                     * @description `arf` (RFC 5965) or `xarf`. Default `arf`.
                     * @example arf
                     * @enum {string}
                     */
                    format: "arf" | "xarf";
                    /**
                     * @description How much of the message the report carries. Default `full`.
                     * @example full
                     * @enum {string}
                     */
                    include: "full" | "headers";
                    /**
                     * @description Most reports an hour; further ones are counted in `Incidents` of the next. Null: no limit.
                     * @example 1
                     */
                    rate_limit_per_hour: number | null;
                };
                /**
                 * @description Whether MAIL FROM must be of this domain. Default false.
                 * @example false
                 */
                enforce_sender_domain: boolean;
                /**
                 * @description Whether MAIL FROM must be a mailbox of this domain. Default false.
                 * @example false
                 */
                enforce_sender_mailbox: boolean;
                /**
                 * @description Address that replaces MAIL FROM. Null: none.
                 * @example text
                 */
                rewrite_sender: string | null;
                /**
                 * @description Whether senders seen are recorded as mailboxes. Default false.
                 * @example false
                 */
                discover_senders: boolean;
            };
            /** @description What outgoing users below inherit where they say nothing themselves. */
            outgoing_defaults: components["schemas"]["OutgoingDefaults"];
            /** @description How mail of the domain is signed. */
            dkim: {
                /**
                 * @description Selector of the key of this domain that signs where the outgoing user names none; `none`: do not sign. The key must exist: set this after it is made, and unset it before it is deleted. Null: of each algorithm the active key whose selector sorts last.
                 * @example text
                 */
                default_selector: string | null;
                /**
                 * @description Whether a message already signed for the same domain is signed again. Default `never`.
                 * @example never
                 * @enum {string}
                 */
                resign: "never" | "always";
                /**
                 * @description Whether mail of its outgoing users From domains that are not the tenant's, or have no key, is signed with the key of this domain. Default false.
                 * @example false
                 */
                sign_unaligned: boolean;
                /**
                 * @description Whether to sign before the key is seen in DNS. Default false.
                 * @example false
                 */
                sign_unpublished: boolean;
                /**
                 * @description Header fields to sign; From always is. Null: From, Date, Subject, Reply-To, Sender, To, Cc, Message-ID, In-Reply-To, References, Content-Type, MIME-Version and Content-Transfer-Encoding.
                 * @example []
                 */
                headers: string[] | null;
            };
            /**
             * @description Whether deleting is refused until this is false. Default false.
             * @example false
             */
            deletion_protection: boolean;
            /**
             * @description The name as people read it.
             * @example example.com
             */
            readonly unicode_name: string | null;
            /** @description What holds for the attributes that inherit, null resolved. */
            readonly effective: {
                outgoing: {
                    /**
                     * @description Who is told of quarantined and blocked outgoing mail. Null inherits from admin and installation.
                     * @example []
                     */
                    abuse_contact: string[] | null;
                };
                outgoing_defaults: components["schemas"]["OutgoingEffective"];
            };
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * domain
         * @description To create or replace: what is left out takes its default.
         */
        DomainInput: {
            /**
             * @description The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
             * @example example.com
             */
            domain?: string;
            /**
             * @description The admin it belongs to.
             * @example acme
             */
            admin: string;
            /**
             * @description The region that receives and delivers its mail. It cannot change. Null: the installation itself.
             * @example text
             */
            region?: string | null;
            /**
             * @description What people call it.
             * @example text
             */
            description?: string | null;
            /**
             * @description What the domain uses: `incoming`, `outgoing`, `archiving`. Default incoming and outgoing; never more than its admin has.
             * @default [
             *       "incoming",
             *       "outgoing"
             *     ]
             * @example [
             *       "incoming",
             *       "outgoing"
             *     ]
             */
            products: ("incoming" | "outgoing" | "archiving")[] | null;
            /**
             * @description IANA time zone of calendar limits and reports. Default UTC.
             * @default UTC
             * @example Europe/Berlin
             */
            timezone: string | null;
            /**
             * @description Who runs the domain.
             * @example text
             */
            contact_email?: string | null;
            /**
             * @description Whether the domain is active without a verification record. Only an installation token may set it. Default false.
             * @default false
             * @example false
             */
            trusted: boolean | null;
            /**
             * @description Whether `all` mailboxes are filtered or only `selected` ones, those with `filtering = true`. Default `all`.
             * @default all
             * @example all
             * @enum {string|null}
             */
            protection_mode: "all" | "selected" | null;
            /**
             * @description What happens to recipients that are not declared: `reject` (550), `accept`, or `callout` (ask the destination). Null: `callout` with auto_populate_mailboxes, else `accept`.
             * @example reject
             * @enum {string|null}
             */
            unlisted_recipients?: "reject" | "accept" | "callout" | null;
            /**
             * @description Whether recipients that the destination knows are recorded as discovered mailboxes. Default false.
             * @default false
             * @example false
             */
            auto_populate_mailboxes: boolean | null;
            /**
             * @description Score, 0 to 1, from which a message is spam. Default 0.9.
             * @default 0.9
             * @example 0.9
             */
            quarantine_threshold: number | null;
            /**
             * @description For how many days quarantined mail is kept. Default 14.
             * @default 14
             * @example 14
             */
            quarantine_days: number | null;
            /**
             * @description Whether incoming messages with document macros are rejected. Default false.
             * @default false
             * @example false
             */
            block_macros: boolean | null;
            /**
             * @description What `block_macros` does with incoming documents it cannot look into, encrypted or broken. Default `reject`.
             * @default reject
             * @example reject
             * @enum {string|null}
             */
            macro_unknown: "reject" | "accept" | null;
            /**
             * @description What mailboxes inherit.
             * @default {}
             */
            mailbox_defaults: {
                /**
                 * @description Whether incoming mail is filtered. Default true.
                 * @default true
                 * @example true
                 */
                filtering: boolean | null;
                /**
                 * @description Whether quarantine reports are sent. Default false.
                 * @default false
                 * @example false
                 */
                reports: boolean | null;
                /**
                 * @description Whether accepted mail is dropped instead of delivered. Default false.
                 * @default false
                 * @example false
                 */
                discard: boolean | null;
            } | null;
            /**
             * @description How long incoming mail waits for the destination.
             * @default {}
             */
            queue: {
                /**
                 * @description For how many days incoming mail is retried before it is returned. Default 14.
                 * @default 14
                 * @example 14
                 */
                max_retry_days: number | null;
                /**
                 * @description After how many hours the sender is told of the delay once. Null: never.
                 * @example 1
                 */
                delay_warning_hours?: number | null;
            } | null;
            /**
             * @description The archive of the domain.
             * @default {}
             */
            archiving: {
                /**
                 * @description Whether mail to and from external addresses is archived. Default false.
                 * @default false
                 * @example false
                 */
                enabled: boolean | null;
                /**
                 * @description For how many days it is kept. Null: for ever.
                 * @example 1
                 */
                retention_days?: number | null;
                /**
                 * @description Size, in bytes, that warns.
                 * @example 1
                 */
                soft_quota_bytes?: number | null;
                /**
                 * @description Size, in bytes, that stops archiving.
                 * @example 1
                 */
                hard_quota_bytes?: number | null;
            } | null;
            /**
             * @description Outgoing mail of the whole domain.
             * @default {}
             */
            outgoing: {
                /**
                 * @description Who is told of quarantined and blocked outgoing mail. Null inherits from admin and installation.
                 * @example [
                 *       "abuse@example.net"
                 *     ]
                 */
                abuse_contact?: string[] | null;
                /**
                 * @description Feedback reports for blocked outgoing messages.
                 * @default {}
                 */
                arf: {
                    /**
                     * @description Whether a report is sent for each blocked message. Default true, once there is a contact.
                     * @default true
                     * @example true
                     */
                    enabled: boolean | null;
                    /**
                     * @description `arf` (RFC 5965) or `xarf`. Default `arf`.
                     * @default arf
                     * @example arf
                     * @enum {string|null}
                     */
                    format: "arf" | "xarf" | null;
                    /**
                     * @description How much of the message the report carries. Default `full`.
                     * @default full
                     * @example full
                     * @enum {string|null}
                     */
                    include: "full" | "headers" | null;
                    /**
                     * @description Most reports an hour; further ones are counted in `Incidents` of the next. Null: no limit.
                     * @example 1
                     */
                    rate_limit_per_hour?: number | null;
                } | null;
                /**
                 * @description Whether MAIL FROM must be of this domain. Default false.
                 * @default false
                 * @example false
                 */
                enforce_sender_domain: boolean | null;
                /**
                 * @description Whether MAIL FROM must be a mailbox of this domain. Default false.
                 * @default false
                 * @example false
                 */
                enforce_sender_mailbox: boolean | null;
                /**
                 * @description Address that replaces MAIL FROM. Null: none.
                 * @example text
                 */
                rewrite_sender?: string | null;
                /**
                 * @description Whether senders seen are recorded as mailboxes. Default false.
                 * @default false
                 * @example false
                 */
                discover_senders: boolean | null;
            } | null;
            /**
             * @description What outgoing users below inherit where they say nothing themselves.
             * @default {}
             */
            outgoing_defaults: components["schemas"]["OutgoingDefaultsInput"];
            /**
             * @description How mail of the domain is signed.
             * @default {}
             */
            dkim: {
                /**
                 * @description Selector of the key of this domain that signs where the outgoing user names none; `none`: do not sign. The key must exist: set this after it is made, and unset it before it is deleted. Null: of each algorithm the active key whose selector sorts last.
                 * @example text
                 */
                default_selector?: string | null;
                /**
                 * @description Whether a message already signed for the same domain is signed again. Default `never`.
                 * @default never
                 * @example never
                 * @enum {string|null}
                 */
                resign: "never" | "always" | null;
                /**
                 * @description Whether mail of its outgoing users From domains that are not the tenant's, or have no key, is signed with the key of this domain. Default false.
                 * @default false
                 * @example false
                 */
                sign_unaligned: boolean | null;
                /**
                 * @description Whether to sign before the key is seen in DNS. Default false.
                 * @default false
                 * @example false
                 */
                sign_unpublished: boolean | null;
                /**
                 * @description Header fields to sign; From always is. Null: From, Date, Subject, Reply-To, Sender, To, Cc, Message-ID, In-Reply-To, References, Content-Type, MIME-Version and Content-Transfer-Encoding.
                 * @example []
                 */
                headers?: string[] | null;
            } | null;
            /**
             * @description Whether deleting is refused until this is false. Default false.
             * @default false
             * @example false
             */
            deletion_protection: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly unicode_name?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * domain
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        DomainPatch: {
            /**
             * @description The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
             * @example example.com
             */
            domain?: string;
            /**
             * @description The admin it belongs to.
             * @example acme
             */
            admin?: string;
            /**
             * @description The region that receives and delivers its mail. It cannot change. Null: the installation itself.
             * @example text
             */
            region?: string | null;
            /**
             * @description What people call it.
             * @example text
             */
            description?: string | null;
            /**
             * @description What the domain uses: `incoming`, `outgoing`, `archiving`. Default incoming and outgoing; never more than its admin has.
             * @example [
             *       "incoming",
             *       "outgoing"
             *     ]
             */
            products?: ("incoming" | "outgoing" | "archiving")[] | null;
            /**
             * @description IANA time zone of calendar limits and reports. Default UTC.
             * @example Europe/Berlin
             */
            timezone?: string | null;
            /**
             * @description Who runs the domain.
             * @example text
             */
            contact_email?: string | null;
            /**
             * @description Whether the domain is active without a verification record. Only an installation token may set it. Default false.
             * @example false
             */
            trusted?: boolean | null;
            /**
             * @description Whether `all` mailboxes are filtered or only `selected` ones, those with `filtering = true`. Default `all`.
             * @example all
             * @enum {string|null}
             */
            protection_mode?: "all" | "selected" | null;
            /**
             * @description What happens to recipients that are not declared: `reject` (550), `accept`, or `callout` (ask the destination). Null: `callout` with auto_populate_mailboxes, else `accept`.
             * @example reject
             * @enum {string|null}
             */
            unlisted_recipients?: "reject" | "accept" | "callout" | null;
            /**
             * @description Whether recipients that the destination knows are recorded as discovered mailboxes. Default false.
             * @example false
             */
            auto_populate_mailboxes?: boolean | null;
            /**
             * @description Score, 0 to 1, from which a message is spam. Default 0.9.
             * @example 0.9
             */
            quarantine_threshold?: number | null;
            /**
             * @description For how many days quarantined mail is kept. Default 14.
             * @example 14
             */
            quarantine_days?: number | null;
            /**
             * @description Whether incoming messages with document macros are rejected. Default false.
             * @example false
             */
            block_macros?: boolean | null;
            /**
             * @description What `block_macros` does with incoming documents it cannot look into, encrypted or broken. Default `reject`.
             * @example reject
             * @enum {string|null}
             */
            macro_unknown?: "reject" | "accept" | null;
            /** @description What mailboxes inherit. */
            mailbox_defaults?: {
                /**
                 * @description Whether incoming mail is filtered. Default true.
                 * @example true
                 */
                filtering?: boolean | null;
                /**
                 * @description Whether quarantine reports are sent. Default false.
                 * @example false
                 */
                reports?: boolean | null;
                /**
                 * @description Whether accepted mail is dropped instead of delivered. Default false.
                 * @example false
                 */
                discard?: boolean | null;
            } | null;
            /** @description How long incoming mail waits for the destination. */
            queue?: {
                /**
                 * @description For how many days incoming mail is retried before it is returned. Default 14.
                 * @example 14
                 */
                max_retry_days?: number | null;
                /**
                 * @description After how many hours the sender is told of the delay once. Null: never.
                 * @example 1
                 */
                delay_warning_hours?: number | null;
            } | null;
            /** @description The archive of the domain. */
            archiving?: {
                /**
                 * @description Whether mail to and from external addresses is archived. Default false.
                 * @example false
                 */
                enabled?: boolean | null;
                /**
                 * @description For how many days it is kept. Null: for ever.
                 * @example 1
                 */
                retention_days?: number | null;
                /**
                 * @description Size, in bytes, that warns.
                 * @example 1
                 */
                soft_quota_bytes?: number | null;
                /**
                 * @description Size, in bytes, that stops archiving.
                 * @example 1
                 */
                hard_quota_bytes?: number | null;
            } | null;
            /** @description Outgoing mail of the whole domain. */
            outgoing?: {
                /**
                 * @description Who is told of quarantined and blocked outgoing mail. Null inherits from admin and installation.
                 * @example [
                 *       "abuse@example.net"
                 *     ]
                 */
                abuse_contact?: string[] | null;
                /** @description Feedback reports for blocked outgoing messages. */
                arf?: {
                    /**
                     * @description Whether a report is sent for each blocked message. Default true, once there is a contact.
                     * @example true
                     */
                    enabled?: boolean | null;
                    /**
                     * @description `arf` (RFC 5965) or `xarf`. Default `arf`.
                     * @example arf
                     * @enum {string|null}
                     */
                    format?: "arf" | "xarf" | null;
                    /**
                     * @description How much of the message the report carries. Default `full`.
                     * @example full
                     * @enum {string|null}
                     */
                    include?: "full" | "headers" | null;
                    /**
                     * @description Most reports an hour; further ones are counted in `Incidents` of the next. Null: no limit.
                     * @example 1
                     */
                    rate_limit_per_hour?: number | null;
                } | null;
                /**
                 * @description Whether MAIL FROM must be of this domain. Default false.
                 * @example false
                 */
                enforce_sender_domain?: boolean | null;
                /**
                 * @description Whether MAIL FROM must be a mailbox of this domain. Default false.
                 * @example false
                 */
                enforce_sender_mailbox?: boolean | null;
                /**
                 * @description Address that replaces MAIL FROM. Null: none.
                 * @example text
                 */
                rewrite_sender?: string | null;
                /**
                 * @description Whether senders seen are recorded as mailboxes. Default false.
                 * @example false
                 */
                discover_senders?: boolean | null;
            } | null;
            /** @description What outgoing users below inherit where they say nothing themselves. */
            outgoing_defaults?: components["schemas"]["OutgoingDefaultsPatch"];
            /** @description How mail of the domain is signed. */
            dkim?: {
                /**
                 * @description Selector of the key of this domain that signs where the outgoing user names none; `none`: do not sign. The key must exist: set this after it is made, and unset it before it is deleted. Null: of each algorithm the active key whose selector sorts last.
                 * @example text
                 */
                default_selector?: string | null;
                /**
                 * @description Whether a message already signed for the same domain is signed again. Default `never`.
                 * @example never
                 * @enum {string|null}
                 */
                resign?: "never" | "always" | null;
                /**
                 * @description Whether mail of its outgoing users From domains that are not the tenant's, or have no key, is signed with the key of this domain. Default false.
                 * @example false
                 */
                sign_unaligned?: boolean | null;
                /**
                 * @description Whether to sign before the key is seen in DNS. Default false.
                 * @example false
                 */
                sign_unpublished?: boolean | null;
                /**
                 * @description Header fields to sign; From always is. Null: From, Date, Subject, Reply-To, Sender, To, Cc, Message-ID, In-Reply-To, References, Content-Type, MIME-Version and Content-Transfer-Encoding.
                 * @example []
                 */
                headers?: string[] | null;
            } | null;
            /**
             * @description Whether deleting is refused until this is false. Default false.
             * @example false
             */
            deletion_protection?: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly unicode_name?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: domain. */
        DomainPage: {
            /** @description What is on the page. */
            items: components["schemas"]["Domain"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        DomainBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["Domain"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * dkim key
         * @description A DKIM key of a domain. The server makes the key pair unless a private key is given; the private key is sealed and never shown. It signs once its record is seen in DNS. To rotate: add a second key, publish its record, set the first to `retiring`, and delete it or set it to `revoked` a week later.
         */
        DkimKey: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain: string;
            /**
             * @description Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
             * @example s2026
             */
            selector: string;
            /**
             * @description `rsa` (rsa-sha256) or `ed25519` (RFC 8463), which not every receiver knows: have an RSA key beside it, and both sign. Default `rsa`.
             * @example rsa
             * @enum {string}
             */
            algorithm: "rsa" | "ed25519";
            /**
             * @description Length of an RSA key: 1024, 2048 or 4096. Warning: 1024 bits are weak, and only for DNS that takes no long records. Null: 2048, or what the given private key has. Not for `ed25519`.
             * @example 1
             */
            bits: number | null;
            /**
             * @description `active`: signs. `retiring`: signs no more, and its record stays for mail under way. `revoked`: the record says that the key is void. Default `active`.
             * @example active
             * @enum {string}
             */
            state: "active" | "retiring" | "revoked";
            /**
             * @description Raise it whenever `private_key_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            private_key_wo_version: number | null;
            /**
             * @description Whether a private_key is stored.
             * @example false
             */
            readonly private_key_set: boolean | null;
            /**
             * @description The public key in base64, as in `p=` of the record.
             * @example text
             */
            readonly public_key: string | null;
            /** @description The TXT record to publish. */
            readonly dns_record: {
                /**
                 * @description Name of the TXT record: <selector>._domainkey.<domain>.
                 * @example text
                 */
                name: string;
                /**
                 * @description Its value in one piece. Of a revoked key `p=` is empty (RFC 6376, section 3.6.1).
                 * @example text
                 */
                value: string;
                /**
                 * @description The value as strings of up to 255 octets, as zone files need it.
                 * @example []
                 */
                chunks: string[];
            } | null;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * dkim key
         * @description To create or replace: what is left out takes its default.
         */
        DkimKeyInput: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
             * @example s2026
             */
            selector?: string;
            /**
             * @description `rsa` (rsa-sha256) or `ed25519` (RFC 8463), which not every receiver knows: have an RSA key beside it, and both sign. Default `rsa`.
             * @default rsa
             * @example rsa
             * @enum {string|null}
             */
            algorithm: "rsa" | "ed25519" | null;
            /**
             * @description Length of an RSA key: 1024, 2048 or 4096. Warning: 1024 bits are weak, and only for DNS that takes no long records. Null: 2048, or what the given private key has. Not for `ed25519`.
             * @example 1
             */
            bits?: number | null;
            /**
             * @description `active`: signs. `retiring`: signs no more, and its record stays for mail under way. `revoked`: the record says that the key is void. Default `active`.
             * @default active
             * @example active
             * @enum {string|null}
             */
            state: "active" | "retiring" | "revoked" | null;
            /**
             * @description Your own private key as PEM, without passphrase: RSA of 1024 to 4096 bits, or Ed25519, as `algorithm` says. Null: made by the server at creation, and kept afterwards.
             * @example text
             */
            private_key_wo?: string | null;
            /**
             * @description Raise it whenever `private_key_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            private_key_wo_version?: number | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly private_key_set?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly public_key?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly dns_record?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * dkim key
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        DkimKeyPatch: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
             * @example s2026
             */
            selector?: string;
            /**
             * @description `rsa` (rsa-sha256) or `ed25519` (RFC 8463), which not every receiver knows: have an RSA key beside it, and both sign. Default `rsa`.
             * @example rsa
             * @enum {string|null}
             */
            algorithm?: "rsa" | "ed25519" | null;
            /**
             * @description Length of an RSA key: 1024, 2048 or 4096. Warning: 1024 bits are weak, and only for DNS that takes no long records. Null: 2048, or what the given private key has. Not for `ed25519`.
             * @example 1
             */
            bits?: number | null;
            /**
             * @description `active`: signs. `retiring`: signs no more, and its record stays for mail under way. `revoked`: the record says that the key is void. Default `active`.
             * @example active
             * @enum {string|null}
             */
            state?: "active" | "retiring" | "revoked" | null;
            /**
             * @description Your own private key as PEM, without passphrase: RSA of 1024 to 4096 bits, or Ed25519, as `algorithm` says. Null: made by the server at creation, and kept afterwards.
             * @example text
             */
            private_key_wo?: string | null;
            /**
             * @description Raise it whenever `private_key_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            private_key_wo_version?: number | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly private_key_set?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly public_key?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly dns_record?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: dkim key. */
        DkimKeyPage: {
            /** @description What is on the page. */
            items: components["schemas"]["DkimKey"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        DkimKeyBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["DkimKey"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * route
         * @description A destination server of a domain. The lowest priority is tried first, equal ones in random order; the next is tried when the connection fails or the server answers 4xx.
         */
        Route: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain: string;
            /**
             * @description Unique in the domain.
             * @example primary
             */
            name: string;
            /**
             * @description Host name (its A and AAAA records, no MX) or IP address, IPv6 without brackets.
             * @example mail.example.com
             */
            host: string;
            /**
             * @description TCP port. Default 25.
             * @example 25
             */
            port: number;
            /**
             * @description Lowest first. Default 10.
             * @example 10
             */
            priority: number;
            /**
             * @description `opportunistic` (use STARTTLS when offered), `require` (any certificate), `require_verified` (a valid certificate for the host) or `none`. Default `opportunistic`.
             * @example require
             * @enum {string}
             */
            tls: "opportunistic" | "require" | "require_verified" | "none";
            /**
             * @description Whether the route is used. Default true.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * route
         * @description To create or replace: what is left out takes its default.
         */
        RouteInput: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Unique in the domain.
             * @example primary
             */
            name?: string;
            /**
             * @description Host name (its A and AAAA records, no MX) or IP address, IPv6 without brackets.
             * @example mail.example.com
             */
            host: string;
            /**
             * @description TCP port. Default 25.
             * @default 25
             * @example 25
             */
            port: number | null;
            /**
             * @description Lowest first. Default 10.
             * @default 10
             * @example 10
             */
            priority: number | null;
            /**
             * @description `opportunistic` (use STARTTLS when offered), `require` (any certificate), `require_verified` (a valid certificate for the host) or `none`. Default `opportunistic`.
             * @default opportunistic
             * @example require
             * @enum {string|null}
             */
            tls: "opportunistic" | "require" | "require_verified" | "none" | null;
            /**
             * @description Whether the route is used. Default true.
             * @default true
             * @example true
             */
            enabled: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * route
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        RoutePatch: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Unique in the domain.
             * @example primary
             */
            name?: string;
            /**
             * @description Host name (its A and AAAA records, no MX) or IP address, IPv6 without brackets.
             * @example mail.example.com
             */
            host?: string;
            /**
             * @description TCP port. Default 25.
             * @example 25
             */
            port?: number | null;
            /**
             * @description Lowest first. Default 10.
             * @example 10
             */
            priority?: number | null;
            /**
             * @description `opportunistic` (use STARTTLS when offered), `require` (any certificate), `require_verified` (a valid certificate for the host) or `none`. Default `opportunistic`.
             * @example require
             * @enum {string|null}
             */
            tls?: "opportunistic" | "require" | "require_verified" | "none" | null;
            /**
             * @description Whether the route is used. Default true.
             * @example true
             */
            enabled?: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: route. */
        RoutePage: {
            /** @description What is on the page. */
            items: components["schemas"]["Route"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        RouteBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["Route"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * mailbox
         * @description A mailbox of a domain. Recipients are compared without regard to case.
         */
        Mailbox: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain: string;
            /**
             * @description What stands before the "@", lower-case.
             * @example info
             */
            local_part: string;
            /**
             * @description What people call it.
             * @example text
             */
            description: string | null;
            /**
             * @description Whether its incoming mail is filtered. Null inherits from the domain.
             * @example true
             */
            filtering: boolean | null;
            /**
             * @description Whether its mail is archived. Null inherits from the domain.
             * @example true
             */
            archiving: boolean | null;
            /**
             * @description Whether it gets quarantine reports. Null inherits from the domain.
             * @example true
             */
            reports: boolean | null;
            /**
             * @description Whether accepted mail is dropped instead of delivered. Null inherits from the domain.
             * @example true
             */
            discard: boolean | null;
            /**
             * @description Whether it stands for many people. Default false.
             * @example false
             */
            distribution_list: boolean;
            /** @description What holds for the attributes that inherit, null resolved. */
            readonly effective: {
                /**
                 * @description Whether its incoming mail is filtered. Null inherits from the domain.
                 * @example true
                 */
                filtering: boolean | null;
                /**
                 * @description Whether its mail is archived. Null inherits from the domain.
                 * @example true
                 */
                archiving: boolean | null;
                /**
                 * @description Whether it gets quarantine reports. Null inherits from the domain.
                 * @example true
                 */
                reports: boolean | null;
                /**
                 * @description Whether accepted mail is dropped instead of delivered. Null inherits from the domain.
                 * @example true
                 */
                discard: boolean | null;
            };
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * mailbox
         * @description To create or replace: what is left out takes its default.
         */
        MailboxInput: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description What stands before the "@", lower-case.
             * @example info
             */
            local_part?: string;
            /**
             * @description What people call it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether its incoming mail is filtered. Null inherits from the domain.
             * @example true
             */
            filtering?: boolean | null;
            /**
             * @description Whether its mail is archived. Null inherits from the domain.
             * @example true
             */
            archiving?: boolean | null;
            /**
             * @description Whether it gets quarantine reports. Null inherits from the domain.
             * @example true
             */
            reports?: boolean | null;
            /**
             * @description Whether accepted mail is dropped instead of delivered. Null inherits from the domain.
             * @example true
             */
            discard?: boolean | null;
            /**
             * @description Whether it stands for many people. Default false.
             * @default false
             * @example false
             */
            distribution_list: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * mailbox
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        MailboxPatch: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description What stands before the "@", lower-case.
             * @example info
             */
            local_part?: string;
            /**
             * @description What people call it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether its incoming mail is filtered. Null inherits from the domain.
             * @example true
             */
            filtering?: boolean | null;
            /**
             * @description Whether its mail is archived. Null inherits from the domain.
             * @example true
             */
            archiving?: boolean | null;
            /**
             * @description Whether it gets quarantine reports. Null inherits from the domain.
             * @example true
             */
            reports?: boolean | null;
            /**
             * @description Whether accepted mail is dropped instead of delivered. Null inherits from the domain.
             * @example true
             */
            discard?: boolean | null;
            /**
             * @description Whether it stands for many people. Default false.
             * @example false
             */
            distribution_list?: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: mailbox. */
        MailboxPage: {
            /** @description What is on the page. */
            items: components["schemas"]["Mailbox"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        MailboxBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["Mailbox"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * outgoing user
         * @description A sender of a domain: an address or network (`ip`), a login (`user`), or one credential for the whole domain (`domain`). Settings that are null inherit from domain, admin and installation.
         */
        OutgoingUser: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain: string;
            /**
             * @description Unique in the domain. For type `user` it is the user name: the login is name@domain.
             * @example smarthost
             */
            name: string;
            /**
             * @description `ip`: a connection from `cidr` needs no login. `user`: logs in as name@domain. `domain`: logs in with the domain name.
             * @example ip
             * @enum {string}
             */
            type: "ip" | "user" | "domain";
            /**
             * @description For type `ip`: the address or network. The longest prefix wins. The same one twice is refused.
             * @example 192.0.2.0/28
             */
            cidr: string | null;
            /**
             * @description Raise it whenever `password_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            password_wo_version: number | null;
            /**
             * @description Whether a password is stored.
             * @example false
             */
            readonly password_set: boolean | null;
            /**
             * @description What people call it.
             * @example text
             */
            description: string | null;
            /**
             * @description Whether it may send. Default true.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
             * @example header
             * @enum {string|null}
             */
            identification_method: "envelope_sender" | "authentication_user" | "header" | "none" | null;
            /**
             * @description What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
             * @example accept
             * @enum {string|null}
             */
            on_missing_identity: "accept" | "reject" | "fallback_envelope_sender" | null;
            /**
             * @description Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_user: boolean | null;
            /**
             * @description The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_identities: boolean | null;
            /**
             * @description How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
             * @example 1
             */
            lock_threshold: number | null;
            /**
             * @description The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
             * @example 1
             */
            lock_window_minutes: number | null;
            /**
             * @description After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
             * @example 1
             */
            lock_timeout_minutes: number | null;
            /**
             * @description How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
             * @example 1
             */
            max_auto_unlocks: number | null;
            /** @description What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message. */
            abuse_policy: {
                /**
                 * @description What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
                 * @example none
                 * @enum {string|null}
                 */
                action: "none" | "event" | "lock_identity" | "lock_user" | null;
                /**
                 * @description How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
                 * @example 1
                 */
                threshold: number | null;
                /**
                 * @description The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
                 * @example 1
                 */
                window_minutes: number | null;
            };
            /**
             * @description What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            locked_response: "reject" | "tempfail" | "blackhole" | null;
            /** @description Limits on how much is sent, whether spam or not. */
            limits: {
                /**
                 * @description Whether the five windows below limit anything. Inherited; false in a new installation.
                 * @example true
                 */
                enabled: boolean | null;
                /**
                 * @description What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
                 * @example connections
                 * @enum {string|null}
                 */
                unit: "connections" | "messages" | "recipients" | null;
                /**
                 * @description Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
                 * @example 100
                 */
                per_minute: number | null;
                /**
                 * @description Most in any 60 minutes. Null inherits.
                 * @example 1
                 */
                per_hour: number | null;
                /**
                 * @description Most in a calendar day of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_day: number | null;
                /**
                 * @description Most in a week from Monday, in the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_week: number | null;
                /**
                 * @description Most in a calendar month of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_month: number | null;
                /**
                 * @description Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
                 * @example 1
                 */
                max_concurrent_connections: number | null;
            };
            /**
             * @description Most recipients a day. Null inherits; without a value anywhere there is no limit.
             * @example 1
             */
            max_recipients_per_day: number | null;
            /**
             * @description Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
             * @example 1
             */
            invalid_recipients_per_day: number | null;
            /**
             * @description For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
             * @example 1
             */
            max_retry_days: number | null;
            /**
             * @description The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
             * @example text
             */
            dkim_selector: string | null;
            /**
             * @description Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
             * @example true
             */
            quarantine_enabled: boolean | null;
            /**
             * @description What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
             * @example rejected
             * @enum {string|null}
             */
            quarantine_response: "rejected" | "accepted" | null;
            /**
             * @description Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
             * @example true
             */
            archive_messages: boolean | null;
            /**
             * @description Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
             * @example true
             */
            block_macros: boolean | null;
            /**
             * @description What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            macro_unknown: "reject" | "accept" | null;
            /**
             * @description Whether authorised servers may relay on behalf of this user without its login. Default false.
             * @example false
             */
            reauthentication_permitted: boolean;
            /**
             * @description The e-mail that tells of a lock. Null: the default of the admin.
             * @example text
             */
            lock_template: string | null;
            /**
             * @description What to log in as; the network for type `ip`.
             * @example 192.0.2.0/28
             */
            readonly login: string | null;
            /** @description What holds for the attributes that inherit, null resolved. */
            readonly effective: {
                /**
                 * @description Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
                 * @example envelope_sender
                 * @enum {string|null}
                 */
                identification_method: "envelope_sender" | "authentication_user" | "header" | "none" | null;
                /**
                 * @description What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
                 * @example accept
                 * @enum {string|null}
                 */
                on_missing_identity: "accept" | "reject" | "fallback_envelope_sender" | null;
                /**
                 * @description Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
                 * @example true
                 */
                auto_lock_user: boolean | null;
                /**
                 * @description The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
                 * @example true
                 */
                auto_lock_identities: boolean | null;
                /**
                 * @description How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
                 * @example 1
                 */
                lock_threshold: number | null;
                /**
                 * @description The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
                 * @example 1
                 */
                lock_window_minutes: number | null;
                /**
                 * @description After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
                 * @example 1
                 */
                lock_timeout_minutes: number | null;
                /**
                 * @description How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
                 * @example 1
                 */
                max_auto_unlocks: number | null;
                abuse_policy: {
                    /**
                     * @description What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
                     * @example none
                     * @enum {string|null}
                     */
                    action: "none" | "event" | "lock_identity" | "lock_user" | null;
                    /**
                     * @description How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
                     * @example 1
                     */
                    threshold: number | null;
                    /**
                     * @description The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
                     * @example 1
                     */
                    window_minutes: number | null;
                };
                /**
                 * @description What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
                 * @example reject
                 * @enum {string|null}
                 */
                locked_response: "reject" | "tempfail" | "blackhole" | null;
                limits: {
                    /**
                     * @description Whether the five windows below limit anything. Inherited; false in a new installation.
                     * @example true
                     */
                    enabled: boolean | null;
                    /**
                     * @description What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
                     * @example connections
                     * @enum {string|null}
                     */
                    unit: "connections" | "messages" | "recipients" | null;
                    /**
                     * @description Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
                     * @example 1
                     */
                    per_minute: number | null;
                    /**
                     * @description Most in any 60 minutes. Null inherits.
                     * @example 1
                     */
                    per_hour: number | null;
                    /**
                     * @description Most in a calendar day of the domain's time zone. Null inherits.
                     * @example 1
                     */
                    per_day: number | null;
                    /**
                     * @description Most in a week from Monday, in the domain's time zone. Null inherits.
                     * @example 1
                     */
                    per_week: number | null;
                    /**
                     * @description Most in a calendar month of the domain's time zone. Null inherits.
                     * @example 1
                     */
                    per_month: number | null;
                    /**
                     * @description Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
                     * @example 1
                     */
                    max_concurrent_connections: number | null;
                };
                /**
                 * @description Most recipients a day. Null inherits; without a value anywhere there is no limit.
                 * @example 1
                 */
                max_recipients_per_day: number | null;
                /**
                 * @description Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
                 * @example 1
                 */
                invalid_recipients_per_day: number | null;
                /**
                 * @description For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
                 * @example 1
                 */
                max_retry_days: number | null;
                /**
                 * @description The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
                 * @example text
                 */
                dkim_selector: string | null;
                /**
                 * @description Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
                 * @example true
                 */
                quarantine_enabled: boolean | null;
                /**
                 * @description What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
                 * @example rejected
                 * @enum {string|null}
                 */
                quarantine_response: "rejected" | "accepted" | null;
                /**
                 * @description Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
                 * @example true
                 */
                archive_messages: boolean | null;
                /**
                 * @description Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
                 * @example true
                 */
                block_macros: boolean | null;
                /**
                 * @description What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.
                 * @example reject
                 * @enum {string|null}
                 */
                macro_unknown: "reject" | "accept" | null;
            };
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * outgoing user
         * @description To create or replace: what is left out takes its default.
         */
        OutgoingUserInput: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Unique in the domain. For type `user` it is the user name: the login is name@domain.
             * @example smarthost
             */
            name?: string;
            /**
             * @description `ip`: a connection from `cidr` needs no login. `user`: logs in as name@domain. `domain`: logs in with the domain name.
             * @example ip
             * @enum {string}
             */
            type: "ip" | "user" | "domain";
            /**
             * @description For type `ip`: the address or network. The longest prefix wins. The same one twice is refused.
             * @example 192.0.2.0/28
             */
            cidr?: string | null;
            /**
             * @description The password, at least 8 characters, its own secret and no other login. Not for type `ip`. Null keeps the stored one.
             * @example text
             */
            password_wo?: string | null;
            /**
             * @description Raise it whenever `password_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            password_wo_version?: number | null;
            /**
             * @description What people call it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether it may send. Default true.
             * @default true
             * @example true
             */
            enabled: boolean | null;
            /**
             * @description Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
             * @example header
             * @enum {string|null}
             */
            identification_method?: "envelope_sender" | "authentication_user" | "header" | "none" | null;
            /**
             * @description What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
             * @example accept
             * @enum {string|null}
             */
            on_missing_identity?: "accept" | "reject" | "fallback_envelope_sender" | null;
            /**
             * @description Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_user?: boolean | null;
            /**
             * @description The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_identities?: boolean | null;
            /**
             * @description How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
             * @example 1
             */
            lock_threshold?: number | null;
            /**
             * @description The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
             * @example 1
             */
            lock_window_minutes?: number | null;
            /**
             * @description After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
             * @example 1
             */
            lock_timeout_minutes?: number | null;
            /**
             * @description How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
             * @example 1
             */
            max_auto_unlocks?: number | null;
            /**
             * @description What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message.
             * @default {}
             */
            abuse_policy: {
                /**
                 * @description What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
                 * @example none
                 * @enum {string|null}
                 */
                action?: "none" | "event" | "lock_identity" | "lock_user" | null;
                /**
                 * @description How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
                 * @example 1
                 */
                threshold?: number | null;
                /**
                 * @description The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
                 * @example 1
                 */
                window_minutes?: number | null;
            } | null;
            /**
             * @description What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            locked_response?: "reject" | "tempfail" | "blackhole" | null;
            /**
             * @description Limits on how much is sent, whether spam or not.
             * @default {}
             */
            limits: {
                /**
                 * @description Whether the five windows below limit anything. Inherited; false in a new installation.
                 * @example true
                 */
                enabled?: boolean | null;
                /**
                 * @description What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
                 * @example connections
                 * @enum {string|null}
                 */
                unit?: "connections" | "messages" | "recipients" | null;
                /**
                 * @description Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
                 * @example 100
                 */
                per_minute?: number | null;
                /**
                 * @description Most in any 60 minutes. Null inherits.
                 * @example 1
                 */
                per_hour?: number | null;
                /**
                 * @description Most in a calendar day of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_day?: number | null;
                /**
                 * @description Most in a week from Monday, in the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_week?: number | null;
                /**
                 * @description Most in a calendar month of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_month?: number | null;
                /**
                 * @description Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
                 * @example 1
                 */
                max_concurrent_connections?: number | null;
            } | null;
            /**
             * @description Most recipients a day. Null inherits; without a value anywhere there is no limit.
             * @example 1
             */
            max_recipients_per_day?: number | null;
            /**
             * @description Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
             * @example 1
             */
            invalid_recipients_per_day?: number | null;
            /**
             * @description For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
             * @example 1
             */
            max_retry_days?: number | null;
            /**
             * @description The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
             * @example text
             */
            dkim_selector?: string | null;
            /**
             * @description Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
             * @example true
             */
            quarantine_enabled?: boolean | null;
            /**
             * @description What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
             * @example rejected
             * @enum {string|null}
             */
            quarantine_response?: "rejected" | "accepted" | null;
            /**
             * @description Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
             * @example true
             */
            archive_messages?: boolean | null;
            /**
             * @description Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
             * @example true
             */
            block_macros?: boolean | null;
            /**
             * @description What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            macro_unknown?: "reject" | "accept" | null;
            /**
             * @description Whether authorised servers may relay on behalf of this user without its login. Default false.
             * @default false
             * @example false
             */
            reauthentication_permitted: boolean | null;
            /**
             * @description The e-mail that tells of a lock. Null: the default of the admin.
             * @example text
             */
            lock_template?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly password_set?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly login?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * outgoing user
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        OutgoingUserPatch: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Unique in the domain. For type `user` it is the user name: the login is name@domain.
             * @example smarthost
             */
            name?: string;
            /**
             * @description `ip`: a connection from `cidr` needs no login. `user`: logs in as name@domain. `domain`: logs in with the domain name.
             * @example ip
             * @enum {string}
             */
            type?: "ip" | "user" | "domain";
            /**
             * @description For type `ip`: the address or network. The longest prefix wins. The same one twice is refused.
             * @example 192.0.2.0/28
             */
            cidr?: string | null;
            /**
             * @description The password, at least 8 characters, its own secret and no other login. Not for type `ip`. Null keeps the stored one.
             * @example text
             */
            password_wo?: string | null;
            /**
             * @description Raise it whenever `password_wo` changes: write-only values are not compared, this number is.
             * @example 1
             */
            password_wo_version?: number | null;
            /**
             * @description What people call it.
             * @example text
             */
            description?: string | null;
            /**
             * @description Whether it may send. Default true.
             * @example true
             */
            enabled?: boolean | null;
            /**
             * @description Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
             * @example header
             * @enum {string|null}
             */
            identification_method?: "envelope_sender" | "authentication_user" | "header" | "none" | null;
            /**
             * @description What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
             * @example accept
             * @enum {string|null}
             */
            on_missing_identity?: "accept" | "reject" | "fallback_envelope_sender" | null;
            /**
             * @description Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_user?: boolean | null;
            /**
             * @description The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_identities?: boolean | null;
            /**
             * @description How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
             * @example 1
             */
            lock_threshold?: number | null;
            /**
             * @description The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
             * @example 1
             */
            lock_window_minutes?: number | null;
            /**
             * @description After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
             * @example 1
             */
            lock_timeout_minutes?: number | null;
            /**
             * @description How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
             * @example 1
             */
            max_auto_unlocks?: number | null;
            /** @description What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message. */
            abuse_policy?: {
                /**
                 * @description What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
                 * @example none
                 * @enum {string|null}
                 */
                action?: "none" | "event" | "lock_identity" | "lock_user" | null;
                /**
                 * @description How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
                 * @example 1
                 */
                threshold?: number | null;
                /**
                 * @description The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
                 * @example 1
                 */
                window_minutes?: number | null;
            } | null;
            /**
             * @description What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            locked_response?: "reject" | "tempfail" | "blackhole" | null;
            /** @description Limits on how much is sent, whether spam or not. */
            limits?: {
                /**
                 * @description Whether the five windows below limit anything. Inherited; false in a new installation.
                 * @example true
                 */
                enabled?: boolean | null;
                /**
                 * @description What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
                 * @example connections
                 * @enum {string|null}
                 */
                unit?: "connections" | "messages" | "recipients" | null;
                /**
                 * @description Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
                 * @example 100
                 */
                per_minute?: number | null;
                /**
                 * @description Most in any 60 minutes. Null inherits.
                 * @example 1
                 */
                per_hour?: number | null;
                /**
                 * @description Most in a calendar day of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_day?: number | null;
                /**
                 * @description Most in a week from Monday, in the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_week?: number | null;
                /**
                 * @description Most in a calendar month of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_month?: number | null;
                /**
                 * @description Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
                 * @example 1
                 */
                max_concurrent_connections?: number | null;
            } | null;
            /**
             * @description Most recipients a day. Null inherits; without a value anywhere there is no limit.
             * @example 1
             */
            max_recipients_per_day?: number | null;
            /**
             * @description Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
             * @example 1
             */
            invalid_recipients_per_day?: number | null;
            /**
             * @description For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
             * @example 1
             */
            max_retry_days?: number | null;
            /**
             * @description The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
             * @example text
             */
            dkim_selector?: string | null;
            /**
             * @description Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
             * @example true
             */
            quarantine_enabled?: boolean | null;
            /**
             * @description What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
             * @example rejected
             * @enum {string|null}
             */
            quarantine_response?: "rejected" | "accepted" | null;
            /**
             * @description Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
             * @example true
             */
            archive_messages?: boolean | null;
            /**
             * @description Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
             * @example true
             */
            block_macros?: boolean | null;
            /**
             * @description What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            macro_unknown?: "reject" | "accept" | null;
            /**
             * @description Whether authorised servers may relay on behalf of this user without its login. Default false.
             * @example false
             */
            reauthentication_permitted?: boolean | null;
            /**
             * @description The e-mail that tells of a lock. Null: the default of the admin.
             * @example text
             */
            lock_template?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly password_set?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly login?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: outgoing user. */
        OutgoingUserPage: {
            /** @description What is on the page. */
            items: components["schemas"]["OutgoingUser"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        OutgoingUserBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["OutgoingUser"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * identity header
         * @description A header field from which the responsible identity of an outgoing user is taken, when its identification_method is `header`. Several are tried in the order of `position`, then of `name`; the first that yields a value wins.
         */
        IdentityHeader: {
            /**
             * @description Key of the outgoing user this belongs to: its domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description Key of the outgoing user this belongs to: its name.
             * @example smarthost
             */
            outgoing_user: string;
            /**
             * @description Name of the header field, lower-case; matched without regard to case.
             * @example x-php-originating-script
             */
            name: string;
            /**
             * @description Lowest first. Default 10.
             * @example 20
             */
            position: number;
            /**
             * @description `whole`: the value as it is, trimmed. `regex`: what a capture group of `pattern` matches. Default `whole`.
             * @example regex
             * @enum {string}
             */
            value_mode: "whole" | "regex";
            /**
             * @description For `regex`: a pattern in RE2 syntax with a capture group, searched in the unfolded, decoded value.
             * @example ^(.*?)\(.*$
             */
            pattern: string | null;
            /**
             * @description For `regex`: `i` ignore case, `m` multi-line, `s` dot matches line ends. Default none.
             * @example []
             */
            flags: ("i" | "m" | "s")[];
            /**
             * @description For `regex`: which capture group. Default 1.
             * @example 1
             */
            group: number;
            /**
             * @description Whether the header is removed before delivery. Default true.
             * @example true
             */
            remove: boolean;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * identity header
         * @description To create or replace: what is left out takes its default.
         */
        IdentityHeaderInput: {
            /**
             * @description Key of the outgoing user this belongs to: its domain.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Key of the outgoing user this belongs to: its name.
             * @example smarthost
             */
            outgoing_user?: string;
            /**
             * @description Name of the header field, lower-case; matched without regard to case.
             * @example x-php-originating-script
             */
            name?: string;
            /**
             * @description Lowest first. Default 10.
             * @default 10
             * @example 20
             */
            position: number | null;
            /**
             * @description `whole`: the value as it is, trimmed. `regex`: what a capture group of `pattern` matches. Default `whole`.
             * @default whole
             * @example regex
             * @enum {string|null}
             */
            value_mode: "whole" | "regex" | null;
            /**
             * @description For `regex`: a pattern in RE2 syntax with a capture group, searched in the unfolded, decoded value.
             * @example ^(.*?)\(.*$
             */
            pattern?: string | null;
            /**
             * @description For `regex`: `i` ignore case, `m` multi-line, `s` dot matches line ends. Default none.
             * @default []
             * @example []
             */
            flags: ("i" | "m" | "s")[] | null;
            /**
             * @description For `regex`: which capture group. Default 1.
             * @default 1
             * @example 1
             */
            group: number | null;
            /**
             * @description Whether the header is removed before delivery. Default true.
             * @default true
             * @example true
             */
            remove: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * identity header
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        IdentityHeaderPatch: {
            /**
             * @description Key of the outgoing user this belongs to: its domain.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Key of the outgoing user this belongs to: its name.
             * @example smarthost
             */
            outgoing_user?: string;
            /**
             * @description Name of the header field, lower-case; matched without regard to case.
             * @example x-php-originating-script
             */
            name?: string;
            /**
             * @description Lowest first. Default 10.
             * @example 20
             */
            position?: number | null;
            /**
             * @description `whole`: the value as it is, trimmed. `regex`: what a capture group of `pattern` matches. Default `whole`.
             * @example regex
             * @enum {string|null}
             */
            value_mode?: "whole" | "regex" | null;
            /**
             * @description For `regex`: a pattern in RE2 syntax with a capture group, searched in the unfolded, decoded value.
             * @example ^(.*?)\(.*$
             */
            pattern?: string | null;
            /**
             * @description For `regex`: `i` ignore case, `m` multi-line, `s` dot matches line ends. Default none.
             * @example []
             */
            flags?: ("i" | "m" | "s")[] | null;
            /**
             * @description For `regex`: which capture group. Default 1.
             * @example 1
             */
            group?: number | null;
            /**
             * @description Whether the header is removed before delivery. Default true.
             * @example true
             */
            remove?: boolean | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: identity header. */
        IdentityHeaderPage: {
            /** @description What is on the page. */
            items: components["schemas"]["IdentityHeader"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        IdentityHeaderBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["IdentityHeader"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * filter rule
         * @description A rule of one domain. Rules of a domain come after those of the installation and before those of its admins; the first match wins.
         */
        FilterRule: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain: string;
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @example 100
             */
            priority: number;
            /**
             * @description Whether it is used. Default true.
             * @example true
             */
            enabled: boolean;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions: {
                /**
                 * @description All of these must hold.
                 * @example []
                 */
                all_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @example false
                     */
                    case_sensitive: boolean;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[];
                }[];
                /**
                 * @description At least one of these must hold, if there is any.
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "header_name": null,
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "case_sensitive": false,
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @example false
                     */
                    case_sensitive: boolean;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[];
                }[];
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @example false
             */
            counts_towards_lock: boolean;
            /**
             * @description Why it is there.
             * @example text
             */
            description: string | null;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * filter rule
         * @description To create or replace: what is left out takes its default.
         */
        FilterRuleInput: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name?: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @default 100
             * @example 100
             */
            priority: number | null;
            /**
             * @description Whether it is used. Default true.
             * @default true
             * @example true
             */
            enabled: boolean | null;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions: {
                /**
                 * @description All of these must hold.
                 * @default []
                 * @example []
                 */
                all_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
                /**
                 * @description At least one of these must hold, if there is any.
                 * @default []
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @default false
             * @example false
             */
            counts_towards_lock: boolean | null;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * filter rule
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        FilterRulePatch: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Unique in its scope; it stands in the message log.
             * @example no-invoices
             */
            name?: string;
            /**
             * @description Which mail it judges.
             * @example incoming
             * @enum {string}
             */
            direction?: "incoming" | "outgoing";
            /**
             * @description `allow`: deliver without scoring. `block`: never deliver.
             * @example block
             * @enum {string}
             */
            action?: "allow" | "block";
            /**
             * @description Lowest first among the rules of one scope, then by name. Default 100.
             * @example 100
             */
            priority?: number | null;
            /**
             * @description Whether it is used. Default true.
             * @example true
             */
            enabled?: boolean | null;
            /** @description When it applies: all of `all_of`, and one of `any_of`. */
            conditions?: {
                /**
                 * @description All of these must hold.
                 * @example []
                 */
                all_of?: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example envelope_from
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example is
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example text
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example []
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
                /**
                 * @description At least one of these must hold, if there is any.
                 * @example [
                 *       {
                 *         "field": "subject",
                 *         "op": "matches",
                 *         "value": "(overdue|final) invoice",
                 *         "flags": [
                 *           "i"
                 *         ]
                 *       }
                 *     ]
                 */
                any_of?: {
                    /**
                     * @description What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB.
                     * @example subject
                     * @enum {string}
                     */
                    field: "envelope_from" | "envelope_to" | "header" | "subject" | "from" | "to" | "cc" | "body_text" | "body_html" | "raw" | "attachment_name" | "attachment_ext" | "attachment_type" | "attachment_hash" | "client_ip" | "helo" | "client_country" | "client_continent" | "size_bytes" | "auth_user" | "identity";
                    /**
                     * @description For field `header`: which one, lower-case.
                     * @example text
                     */
                    header_name?: string | null;
                    /**
                     * @description How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`.
                     * @example matches
                     * @enum {string}
                     */
                    op: "is" | "is_not" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "matches" | "greater_than" | "less_than";
                    /**
                     * @description What it is compared with. For `client_ip` an address or network.
                     * @example (overdue|final) invoice
                     */
                    value: string;
                    /**
                     * @description Whether case counts; not for `matches`, which has `flags`. Default false.
                     * @default false
                     * @example false
                     */
                    case_sensitive: boolean | null;
                    /**
                     * @description For `matches`: `i`, `m`, `s`. Default none.
                     * @default []
                     * @example [
                     *       "i"
                     *     ]
                     */
                    flags: ("i" | "m" | "s")[] | null;
                }[] | null;
            };
            /**
             * @description For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
             * @example false
             */
            counts_towards_lock?: boolean | null;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: filter rule. */
        FilterRulePage: {
            /** @description What is on the page. */
            items: components["schemas"]["FilterRule"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        FilterRuleBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["FilterRule"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /**
         * recipient list entry
         * @description A recipient of one domain on the allow or the block list. Block beats everything else.
         */
        RecipientListEntry: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain: string;
            /**
             * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
             * @example block
             * @enum {string}
             */
            list: "allow" | "block";
            /**
             * @description What stands before the "@", lower-case; `*` means every recipient.
             * @example sales
             */
            local_part: string;
            /**
             * @description Why it is there.
             * @example text
             */
            description: string | null;
            /**
             * @description Number of the change that made it so; the ETag.
             * @example 17
             */
            readonly revision: number;
            /**
             * Format: date-time
             * @description When it was created.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            readonly updated_at: string;
        };
        /**
         * recipient list entry
         * @description To create or replace: what is left out takes its default.
         */
        RecipientListEntryInput: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
             * @example block
             * @enum {string}
             */
            list?: "allow" | "block";
            /**
             * @description What stands before the "@", lower-case; `*` means every recipient.
             * @example sales
             */
            local_part?: string;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /**
         * recipient list entry
         * @description A merge patch: what is left out stays; null puts back the default.
         */
        RecipientListEntryPatch: {
            /**
             * @description Key of the domain this belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
             * @example block
             * @enum {string}
             */
            list?: "allow" | "block";
            /**
             * @description What stands before the "@", lower-case; `*` means every recipient.
             * @example sales
             */
            local_part?: string;
            /**
             * @description Why it is there.
             * @example text
             */
            description?: string | null;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly effective?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly revision?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly created_at?: unknown;
            /**
             * @description Chosen by the server; may be sent back as it was read.
             * @example null
             */
            readonly updated_at?: unknown;
        };
        /** @description A page of objects: recipient list entry. */
        RecipientListEntryPage: {
            /** @description What is on the page. */
            items: components["schemas"]["RecipientListEntry"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What was found of the keys asked for. */
        RecipientListEntryBatch: {
            /** @description The objects found, in the order of the keys. */
            items: components["schemas"]["RecipientListEntry"][];
            /**
             * @description The keys of what does not exist or is out of reach.
             * @example []
             */
            missing: string[][];
        };
        /** @description What outgoing users below inherit. */
        OutgoingDefaults: {
            /**
             * @description Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
             * @example envelope_sender
             * @enum {string|null}
             */
            identification_method: "envelope_sender" | "authentication_user" | "header" | "none" | null;
            /**
             * @description What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
             * @example accept
             * @enum {string|null}
             */
            on_missing_identity: "accept" | "reject" | "fallback_envelope_sender" | null;
            /**
             * @description Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_user: boolean | null;
            /**
             * @description The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_identities: boolean | null;
            /**
             * @description How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
             * @example 1
             */
            lock_threshold: number | null;
            /**
             * @description The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
             * @example 1
             */
            lock_window_minutes: number | null;
            /**
             * @description After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
             * @example 1
             */
            lock_timeout_minutes: number | null;
            /**
             * @description How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
             * @example 1
             */
            max_auto_unlocks: number | null;
            /** @description What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message. */
            abuse_policy: {
                /**
                 * @description What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
                 * @example none
                 * @enum {string|null}
                 */
                action: "none" | "event" | "lock_identity" | "lock_user" | null;
                /**
                 * @description How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
                 * @example 1
                 */
                threshold: number | null;
                /**
                 * @description The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
                 * @example 1
                 */
                window_minutes: number | null;
            };
            /**
             * @description What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            locked_response: "reject" | "tempfail" | "blackhole" | null;
            /** @description Limits on how much is sent, whether spam or not. */
            limits: {
                /**
                 * @description Whether the five windows below limit anything. Inherited; false in a new installation.
                 * @example true
                 */
                enabled: boolean | null;
                /**
                 * @description What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
                 * @example connections
                 * @enum {string|null}
                 */
                unit: "connections" | "messages" | "recipients" | null;
                /**
                 * @description Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
                 * @example 1
                 */
                per_minute: number | null;
                /**
                 * @description Most in any 60 minutes. Null inherits.
                 * @example 1
                 */
                per_hour: number | null;
                /**
                 * @description Most in a calendar day of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_day: number | null;
                /**
                 * @description Most in a week from Monday, in the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_week: number | null;
                /**
                 * @description Most in a calendar month of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_month: number | null;
                /**
                 * @description Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
                 * @example 1
                 */
                max_concurrent_connections: number | null;
            };
            /**
             * @description Most recipients a day. Null inherits; without a value anywhere there is no limit.
             * @example 1
             */
            max_recipients_per_day: number | null;
            /**
             * @description Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
             * @example 1
             */
            invalid_recipients_per_day: number | null;
            /**
             * @description For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
             * @example 1
             */
            max_retry_days: number | null;
            /**
             * @description The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
             * @example text
             */
            dkim_selector: string | null;
            /**
             * @description Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
             * @example true
             */
            quarantine_enabled: boolean | null;
            /**
             * @description What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
             * @example rejected
             * @enum {string|null}
             */
            quarantine_response: "rejected" | "accepted" | null;
            /**
             * @description Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
             * @example true
             */
            archive_messages: boolean | null;
            /**
             * @description Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
             * @example true
             */
            block_macros: boolean | null;
            /**
             * @description What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            macro_unknown: "reject" | "accept" | null;
        };
        /** @description What outgoing users below inherit. */
        OutgoingDefaultsInput: {
            /**
             * @description Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
             * @example envelope_sender
             * @enum {string|null}
             */
            identification_method?: "envelope_sender" | "authentication_user" | "header" | "none" | null;
            /**
             * @description What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
             * @example accept
             * @enum {string|null}
             */
            on_missing_identity?: "accept" | "reject" | "fallback_envelope_sender" | null;
            /**
             * @description Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_user?: boolean | null;
            /**
             * @description The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_identities?: boolean | null;
            /**
             * @description How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
             * @example 1
             */
            lock_threshold?: number | null;
            /**
             * @description The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
             * @example 1
             */
            lock_window_minutes?: number | null;
            /**
             * @description After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
             * @example 1
             */
            lock_timeout_minutes?: number | null;
            /**
             * @description How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
             * @example 1
             */
            max_auto_unlocks?: number | null;
            /**
             * @description What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message.
             * @default {}
             */
            abuse_policy: {
                /**
                 * @description What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
                 * @example none
                 * @enum {string|null}
                 */
                action?: "none" | "event" | "lock_identity" | "lock_user" | null;
                /**
                 * @description How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
                 * @example 1
                 */
                threshold?: number | null;
                /**
                 * @description The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
                 * @example 1
                 */
                window_minutes?: number | null;
            } | null;
            /**
             * @description What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            locked_response?: "reject" | "tempfail" | "blackhole" | null;
            /**
             * @description Limits on how much is sent, whether spam or not.
             * @default {}
             */
            limits: {
                /**
                 * @description Whether the five windows below limit anything. Inherited; false in a new installation.
                 * @example true
                 */
                enabled?: boolean | null;
                /**
                 * @description What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
                 * @example connections
                 * @enum {string|null}
                 */
                unit?: "connections" | "messages" | "recipients" | null;
                /**
                 * @description Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
                 * @example 1
                 */
                per_minute?: number | null;
                /**
                 * @description Most in any 60 minutes. Null inherits.
                 * @example 1
                 */
                per_hour?: number | null;
                /**
                 * @description Most in a calendar day of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_day?: number | null;
                /**
                 * @description Most in a week from Monday, in the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_week?: number | null;
                /**
                 * @description Most in a calendar month of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_month?: number | null;
                /**
                 * @description Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
                 * @example 1
                 */
                max_concurrent_connections?: number | null;
            } | null;
            /**
             * @description Most recipients a day. Null inherits; without a value anywhere there is no limit.
             * @example 1
             */
            max_recipients_per_day?: number | null;
            /**
             * @description Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
             * @example 1
             */
            invalid_recipients_per_day?: number | null;
            /**
             * @description For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
             * @example 1
             */
            max_retry_days?: number | null;
            /**
             * @description The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
             * @example text
             */
            dkim_selector?: string | null;
            /**
             * @description Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
             * @example true
             */
            quarantine_enabled?: boolean | null;
            /**
             * @description What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
             * @example rejected
             * @enum {string|null}
             */
            quarantine_response?: "rejected" | "accepted" | null;
            /**
             * @description Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
             * @example true
             */
            archive_messages?: boolean | null;
            /**
             * @description Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
             * @example true
             */
            block_macros?: boolean | null;
            /**
             * @description What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            macro_unknown?: "reject" | "accept" | null;
        };
        /** @description What outgoing users below inherit. */
        OutgoingDefaultsPatch: {
            /**
             * @description Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
             * @example envelope_sender
             * @enum {string|null}
             */
            identification_method?: "envelope_sender" | "authentication_user" | "header" | "none" | null;
            /**
             * @description What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
             * @example accept
             * @enum {string|null}
             */
            on_missing_identity?: "accept" | "reject" | "fallback_envelope_sender" | null;
            /**
             * @description Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_user?: boolean | null;
            /**
             * @description The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_identities?: boolean | null;
            /**
             * @description How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
             * @example 1
             */
            lock_threshold?: number | null;
            /**
             * @description The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
             * @example 1
             */
            lock_window_minutes?: number | null;
            /**
             * @description After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
             * @example 1
             */
            lock_timeout_minutes?: number | null;
            /**
             * @description How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
             * @example 1
             */
            max_auto_unlocks?: number | null;
            /** @description What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message. */
            abuse_policy?: {
                /**
                 * @description What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
                 * @example none
                 * @enum {string|null}
                 */
                action?: "none" | "event" | "lock_identity" | "lock_user" | null;
                /**
                 * @description How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
                 * @example 1
                 */
                threshold?: number | null;
                /**
                 * @description The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
                 * @example 1
                 */
                window_minutes?: number | null;
            } | null;
            /**
             * @description What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            locked_response?: "reject" | "tempfail" | "blackhole" | null;
            /** @description Limits on how much is sent, whether spam or not. */
            limits?: {
                /**
                 * @description Whether the five windows below limit anything. Inherited; false in a new installation.
                 * @example true
                 */
                enabled?: boolean | null;
                /**
                 * @description What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
                 * @example connections
                 * @enum {string|null}
                 */
                unit?: "connections" | "messages" | "recipients" | null;
                /**
                 * @description Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
                 * @example 1
                 */
                per_minute?: number | null;
                /**
                 * @description Most in any 60 minutes. Null inherits.
                 * @example 1
                 */
                per_hour?: number | null;
                /**
                 * @description Most in a calendar day of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_day?: number | null;
                /**
                 * @description Most in a week from Monday, in the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_week?: number | null;
                /**
                 * @description Most in a calendar month of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_month?: number | null;
                /**
                 * @description Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
                 * @example 1
                 */
                max_concurrent_connections?: number | null;
            } | null;
            /**
             * @description Most recipients a day. Null inherits; without a value anywhere there is no limit.
             * @example 1
             */
            max_recipients_per_day?: number | null;
            /**
             * @description Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
             * @example 1
             */
            invalid_recipients_per_day?: number | null;
            /**
             * @description For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
             * @example 1
             */
            max_retry_days?: number | null;
            /**
             * @description The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
             * @example text
             */
            dkim_selector?: string | null;
            /**
             * @description Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
             * @example true
             */
            quarantine_enabled?: boolean | null;
            /**
             * @description What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
             * @example rejected
             * @enum {string|null}
             */
            quarantine_response?: "rejected" | "accepted" | null;
            /**
             * @description Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
             * @example true
             */
            archive_messages?: boolean | null;
            /**
             * @description Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
             * @example true
             */
            block_macros?: boolean | null;
            /**
             * @description What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            macro_unknown?: "reject" | "accept" | null;
        };
        /** @description What outgoing users below inherit, null resolved. */
        OutgoingEffective: {
            /**
             * @description Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
             * @example envelope_sender
             * @enum {string|null}
             */
            identification_method: "envelope_sender" | "authentication_user" | "header" | "none" | null;
            /**
             * @description What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
             * @example accept
             * @enum {string|null}
             */
            on_missing_identity: "accept" | "reject" | "fallback_envelope_sender" | null;
            /**
             * @description Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_user: boolean | null;
            /**
             * @description The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
             * @example true
             */
            auto_lock_identities: boolean | null;
            /**
             * @description How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
             * @example 1
             */
            lock_threshold: number | null;
            /**
             * @description The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
             * @example 1
             */
            lock_window_minutes: number | null;
            /**
             * @description After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
             * @example 1
             */
            lock_timeout_minutes: number | null;
            /**
             * @description How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
             * @example 1
             */
            max_auto_unlocks: number | null;
            abuse_policy: {
                /**
                 * @description What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
                 * @example none
                 * @enum {string|null}
                 */
                action: "none" | "event" | "lock_identity" | "lock_user" | null;
                /**
                 * @description How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
                 * @example 1
                 */
                threshold: number | null;
                /**
                 * @description The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
                 * @example 1
                 */
                window_minutes: number | null;
            };
            /**
             * @description What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            locked_response: "reject" | "tempfail" | "blackhole" | null;
            limits: {
                /**
                 * @description Whether the five windows below limit anything. Inherited; false in a new installation.
                 * @example true
                 */
                enabled: boolean | null;
                /**
                 * @description What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
                 * @example connections
                 * @enum {string|null}
                 */
                unit: "connections" | "messages" | "recipients" | null;
                /**
                 * @description Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
                 * @example 1
                 */
                per_minute: number | null;
                /**
                 * @description Most in any 60 minutes. Null inherits.
                 * @example 1
                 */
                per_hour: number | null;
                /**
                 * @description Most in a calendar day of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_day: number | null;
                /**
                 * @description Most in a week from Monday, in the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_week: number | null;
                /**
                 * @description Most in a calendar month of the domain's time zone. Null inherits.
                 * @example 1
                 */
                per_month: number | null;
                /**
                 * @description Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
                 * @example 1
                 */
                max_concurrent_connections: number | null;
            };
            /**
             * @description Most recipients a day. Null inherits; without a value anywhere there is no limit.
             * @example 1
             */
            max_recipients_per_day: number | null;
            /**
             * @description Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
             * @example 1
             */
            invalid_recipients_per_day: number | null;
            /**
             * @description For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
             * @example 1
             */
            max_retry_days: number | null;
            /**
             * @description The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
             * @example text
             */
            dkim_selector: string | null;
            /**
             * @description Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
             * @example true
             */
            quarantine_enabled: boolean | null;
            /**
             * @description What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
             * @example rejected
             * @enum {string|null}
             */
            quarantine_response: "rejected" | "accepted" | null;
            /**
             * @description Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
             * @example true
             */
            archive_messages: boolean | null;
            /**
             * @description Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
             * @example true
             */
            block_macros: boolean | null;
            /**
             * @description What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation.
             * @example reject
             * @enum {string|null}
             */
            macro_unknown: "reject" | "accept" | null;
        };
        /** @description An answer other than success (RFC 9457). Further members depend on the code. */
        Problem: {
            /**
             * @description URI of the kind of problem.
             * @example urn:postplane:problem:invalid_document
             */
            type: string;
            /**
             * @description The kind of problem in words.
             * @example The document is not valid
             */
            title: string;
            /**
             * @description HTTP status.
             * @example 422
             */
            status: number;
            /**
             * @description The kind of problem, for programs.
             * @example invalid_document
             * @enum {string}
             */
            code: "invalid_document" | "malformed_body" | "bad_request" | "invalid_cursor" | "unauthorized" | "forbidden" | "not_found" | "parent_not_found" | "method_not_allowed" | "already_claimed" | "in_use" | "protected" | "limit_reached" | "conflict" | "reference_not_found" | "already_exists" | "stale" | "payload_too_large" | "unsupported_media_type" | "idempotency_mismatch" | "precondition_required" | "too_many_requests" | "header_too_large" | "internal" | "unavailable";
            /**
             * @description What is wrong, and what would be right.
             * @example One fault: see errors (/port).
             */
            detail: string;
            /** @description Each place of the document that is wrong. */
            errors?: components["schemas"]["Fault"][];
            /**
             * @description The id of the request; it leads to the cause in the log.
             * @example 8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11
             */
            request_id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One place of a document that is wrong. */
        Fault: {
            /**
             * @description JSON pointer (RFC 6901) into the body; empty for the whole.
             * @example /port
             */
            pointer: string;
            /**
             * @description What kind of fault.
             * @example invalid_value
             * @enum {string}
             */
            code: "required" | "wrong_type" | "invalid_value" | "unknown_property" | "read_only" | "immutable" | "conflict" | "forbidden" | "invalid_document" | "malformed_body" | "bad_request" | "invalid_cursor" | "unauthorized" | "not_found" | "parent_not_found" | "method_not_allowed" | "already_claimed" | "in_use" | "protected" | "limit_reached" | "reference_not_found" | "already_exists" | "stale" | "payload_too_large" | "unsupported_media_type" | "idempotency_mismatch" | "precondition_required" | "too_many_requests" | "header_too_large" | "internal" | "unavailable";
            /**
             * @description What is wrong, and what would be right.
             * @example must be 1 to 65535
             */
            detail: string;
        };
        /** @description Keys of objects. */
        KeyList: {
            /**
             * @description The keys, each as its parts in path order.
             * @example [
             *       [
             *         "example.com",
             *         "primary"
             *       ]
             *     ]
             */
            keys: string[][];
        };
        /** @description A token to make. */
        TokenInput: {
            /**
             * @description What the change log calls it: lower-case letters, digits, ".", "_", "-".
             * @example ci
             */
            name: string;
            /**
             * @description The admin whose subtree it reaches. Null: as far as the token that makes it.
             * @example acme
             */
            admin?: string | null;
            /**
             * Format: date-time
             * @description When it stops working. Null: never.
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at?: string | null;
        };
        /** @description A token, without the token itself. */
        Token: {
            /**
             * @description Id of the token.
             * @example t_5f1c2d3e4a5b6978
             */
            id: string;
            /**
             * @description What the change log calls it.
             * @example ci
             */
            name: string;
            /**
             * @description The admin whose subtree it reaches; null: the installation.
             * @example acme
             */
            admin: string | null;
            /**
             * Format: date-time
             * @description When it stops working; null: never.
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /**
             * @description The token that made it.
             * @example bootstrap
             */
            created_by: string | null;
        };
        /** @description A token that has just been made. */
        NewToken: {
            /**
             * @description Id of the token.
             * @example t_5f1c2d3e4a5b6978
             */
            id: string;
            /**
             * @description What the change log calls it.
             * @example ci
             */
            name: string;
            /**
             * @description The admin whose subtree it reaches; null: the installation.
             * @example acme
             */
            admin: string | null;
            /**
             * Format: date-time
             * @description When it stops working; null: never.
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /**
             * @description The token that made it.
             * @example bootstrap
             */
            created_by: string | null;
            /**
             * @description The token. It is shown here and nowhere else; null in a replayed answer.
             * @example postplane_...
             */
            token: string | null;
        };
        /** @description Tokens. */
        TokenList: {
            /** @description The tokens, oldest first. */
            items: components["schemas"]["Token"][];
        };
        /** @description Whose token it is. */
        Whoami: {
            /**
             * @description Id of the token.
             * @example t_5f1c2d3e4a5b6978
             */
            token_id: string;
            /**
             * @description Name of the token.
             * @example ci
             */
            name: string;
            /**
             * @description Whether it reaches the installation or the subtree of an admin.
             * @example admin
             * @enum {string}
             */
            role: "installation" | "admin";
            /**
             * @description The admin whose subtree it reaches; null: the installation.
             * @example acme
             */
            admin: string | null;
            /**
             * Format: date-time
             * @description When it stops working; null: never.
             * @example 2026-01-31T12:00:00.000Z
             */
            expires_at: string | null;
        };
        /** @description Whether a domain is verified. */
        Verification: {
            /**
             * @description The domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description `pending`: not checked yet. `failed`: checked, not found. `verified`: mail flows.
             * @example pending
             * @enum {string}
             */
            status: "pending" | "failed" | "verified";
            /**
             * @description Verified without a record, because `trusted` is set.
             * @example false
             */
            trusted: boolean;
            /** @description The record to publish. */
            record: {
                /**
                 * @description Name.
                 * @example _postplane-challenge.example.com
                 */
                name: string;
                /**
                 * @description Type.
                 * @example TXT
                 * @enum {string}
                 */
                type: "TXT";
                /**
                 * @description Value.
                 * @example postplane-verification=abc
                 */
                value: string;
            };
            /**
             * Format: date-time
             * @description When it was last looked for.
             * @example 2026-01-31T12:00:00.000Z
             */
            checked_at: string | null;
            /**
             * Format: date-time
             * @description When it was first found.
             * @example null
             */
            verified_at: string | null;
            /**
             * @description What the last look-up missed.
             * @example _postplane-challenge.example.com has no TXT record
             */
            last_error: string | null;
            /**
             * @description TXT values found there.
             * @example []
             */
            found: string[];
        };
        /** @description Whether a DKIM key is published and signs. */
        DkimKeyStatus: {
            /**
             * @description The domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description The selector.
             * @example s2026
             */
            selector: string;
            /**
             * @description `pending`: not in DNS, or not looked up yet. `mismatch`: another record is. `ok`: it is there.
             * @example pending
             * @enum {string}
             */
            dns: "pending" | "ok" | "mismatch";
            /** @description The TXT record to publish. */
            record: {
                /**
                 * @description Name.
                 * @example s2026._domainkey.example.com
                 */
                name: string;
                /**
                 * @description Value in one piece.
                 * @example v=DKIM1; k=rsa; p=MIIBIjANBgkq
                 */
                value: string;
                /**
                 * @description The value as strings of up to 255 octets.
                 * @example [
                 *       "v=DKIM1; k=rsa; p=MIIBIjANBgkq"
                 *     ]
                 */
                chunks: string[];
            };
            /**
             * @description TXT values found there.
             * @example []
             */
            found: string[];
            /**
             * Format: date-time
             * @description When DNS last answered.
             * @example null
             */
            checked_at: string | null;
            /**
             * @description Whether it may sign: active, the domain verified or trusted, and seen in DNS or `sign_unpublished` set.
             * @example false
             */
            signing: boolean;
        };
        /** @description A record to publish. */
        DnsRecord: {
            /**
             * @description What it is for.
             * @example mx
             * @enum {string}
             */
            purpose: "mx" | "spf" | "verification" | "dkim";
            /**
             * @description Name of the record, without a trailing dot.
             * @example example.com
             */
            name: string;
            /**
             * @description Type of the record.
             * @example MX
             * @enum {string}
             */
            type: "MX" | "TXT";
            /**
             * @description Value of the record; of an MX the host alone.
             * @example mx1.eu.example.net
             */
            value: string;
            /**
             * @description Preference of an MX; null for others.
             * @example 10
             */
            priority: number | null;
            /**
             * @description Advised time to live, in seconds.
             * @example 3600
             */
            ttl: number;
        };
        /** @description Records to publish. */
        DnsRecordList: {
            /** @description The records. */
            items: components["schemas"]["DnsRecord"][];
        };
        /** @description Records to publish, and what was found. */
        DnsRecordStatusList: {
            /** @description The records. */
            items: {
                /**
                 * @description What it is for.
                 * @example mx
                 * @enum {string}
                 */
                purpose: "mx" | "spf" | "verification" | "dkim";
                /**
                 * @description Name of the record, without a trailing dot.
                 * @example example.com
                 */
                name: string;
                /**
                 * @description Type of the record.
                 * @example MX
                 * @enum {string}
                 */
                type: "MX" | "TXT";
                /**
                 * @description Value of the record; of an MX the host alone.
                 * @example mx1.eu.example.net
                 */
                value: string;
                /**
                 * @description Preference of an MX; null for others.
                 * @example 10
                 */
                priority: number | null;
                /**
                 * @description Advised time to live, in seconds.
                 * @example 3600
                 */
                ttl: number;
                /**
                 * @description `unknown`: DNS does not answer now.
                 * @example ok
                 * @enum {string}
                 */
                status: "ok" | "missing" | "mismatch" | "unknown";
                /**
                 * @description What is published; of MX records preference and host.
                 * @example [
                 *       "10 mx1.eu.example.net"
                 *     ]
                 */
                found: string[];
                /**
                 * @description What is doubtful.
                 * @example []
                 */
                warnings: string[];
                /**
                 * @description SPF: the record found merged with what is needed.
                 * @example v=spf1 ip4:192.0.2.1 include:spf.eu.example.net -all
                 */
                suggested?: string;
            }[];
        };
        /** @description One change. */
        Change: {
            /**
             * @description Its number, in the order of commit.
             * @example 18
             */
            revision: number;
            /**
             * @description Kind of the object.
             * @example route
             */
            kind: string;
            /**
             * @description ID of the object.
             * @example example.com/primary
             */
            id: string;
            /**
             * @description Key of the object.
             * @example [
             *       "example.com",
             *       "primary"
             *     ]
             */
            key: string[];
            /**
             * @description What happened; `verification`: what DNS says of a domain or a DKIM key.
             * @example updated
             * @enum {string}
             */
            operation: "created" | "updated" | "deleted" | "verification";
            /**
             * @description The token that did it.
             * @example ci (t_5f1c2d3e4a5b6978)
             */
            actor: string;
            /**
             * @description User agent.
             * @example terraform-provider-postplane/0.1.0
             */
            client: string | null;
            /**
             * @description The request that did it.
             * @example 8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11
             */
            request_id: string | null;
            /**
             * @description What X-Change-Reason said.
             * @example new mail host
             */
            reason: string | null;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-01-31T12:00:00.000Z
             */
            at: string;
            /**
             * @description The document before, without secrets; null: it did not exist.
             * @example null
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The document after, without secrets; null: it is gone.
             * @example null
             */
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Whether a secret was set.
             * @example false
             */
            has_secret_change: boolean;
        };
        /** @description Changes. */
        ChangePage: {
            /** @description The changes, oldest first. */
            items: components["schemas"]["Change"][];
            /**
             * @description `after` to go on with.
             * @example 18
             */
            next_after: number;
        };
        /** @description One recipient of a message. */
        MessageRow: {
            /**
             * @description Queue id of the message.
             * @example 0RN3Q4ZK7VY2A
             */
            queue_id: string;
            /**
             * @description Which recipient of the message, from 0.
             * @example 0
             */
            recipient_index: number;
            /**
             * Format: date-time
             * @description When the message was accepted or refused.
             * @example 2026-01-31T12:00:00.000Z
             */
            received_at: string;
            /**
             * Format: date-time
             * @description When this last changed.
             * @example 2026-01-31T12:00:00.000Z
             */
            updated_at: string;
            /**
             * @description The relay that has or had it.
             * @example relay-1
             */
            node: string;
            /**
             * @description Which way it goes.
             * @example outgoing
             * @enum {string}
             */
            direction: "incoming" | "outgoing" | "internal";
            /**
             * @description What happened.
             * @example queued
             * @enum {string}
             */
            status: "queued" | "delivered" | "bounced" | "delivery-failed" | "queue-frozen" | "queue-bounced" | "queue-removed" | "queue-expired" | "quarantined" | "quarantine-expired" | "quarantine-removed" | "rejected" | "not-accepted" | "blackholed" | "released" | "auto-released";
            /**
             * @description Why.
             * @example accepted
             * @enum {string}
             */
            classification: "accepted" | "whitelisted" | "spam" | "phish" | "virus" | "macro" | "blocked_rule" | "oversize" | "blacklisted" | "locked" | "deferred" | "unknown";
            /**
             * @description Where it stands in the queue; null: it is not queued.
             * @example deferred
             * @enum {string|null}
             */
            queue_state: "queued" | "deferred" | "held" | "frozen" | null;
            /**
             * @description How often it was tried.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it is tried again.
             * @example 2026-01-31T12:00:00.000Z
             */
            next_attempt_at: string | null;
            /**
             * @description Envelope sender; empty for notifications.
             * @example joe@example.com
             */
            mail_from: string;
            /**
             * @description Envelope recipient.
             * @example ann@example.net
             */
            recipient: string;
            /**
             * @description The domain it is logged under.
             * @example example.com
             */
            domain: string;
            /**
             * @description The admin it is logged under.
             * @example acme
             */
            admin: string;
            /**
             * @description Who sent it.
             * @example smarthost
             */
            outgoing_user: string | null;
            /**
             * @description The responsible identity.
             * @example client-17
             */
            identity: string | null;
            /**
             * @description Whether that identity is locked now.
             * @example false
             */
            identity_locked: boolean;
            /**
             * @description Whether the outgoing user itself is locked now.
             * @example false
             */
            user_locked: boolean;
            /**
             * @description Where it came from.
             * @example 192.0.2.1
             */
            client_address: string | null;
            /**
             * @description How that client greeted.
             * @example web1.example.com
             */
            helo: string | null;
            /**
             * @description TLS version; null: none.
             * @example TLSv1.3
             */
            tls: string | null;
            /**
             * @description Login of the client.
             * @example null
             */
            login: string | null;
            /**
             * @description Message-ID.
             * @example <1@example.com>
             */
            message_id: string | null;
            /**
             * @description Subject, decoded.
             * @example Hello
             */
            subject: string | null;
            /**
             * @description From, as in the header.
             * @example Joe <joe@example.com>
             */
            header_from: string | null;
            /**
             * @description Size in bytes.
             * @example 1234
             */
            size: number;
            /**
             * @description SMTP reply code that decided.
             * @example 451
             */
            reply_code: number | null;
            /**
             * @description Enhanced status code.
             * @example 4.3.0
             */
            reply_enhanced: string | null;
            /**
             * @description Text of the reply.
             * @example try later
             */
            reply_text: string | null;
            /**
             * @description Who gave it.
             * @example mx.example.net[198.51.100.1]:25
             */
            reply_remote: string | null;
            /**
             * @description The rule that decided.
             * @example null
             */
            rule: string | null;
            /**
             * @description Revision of the configuration that judged it.
             * @example 17
             */
            revision: number;
        };
        /** @description A page of recipients of messages. */
        MessagePage: {
            /** @description What is on the page. */
            items: components["schemas"]["MessageRow"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description A message. */
        Message: {
            /**
             * @description Queue id.
             * @example 0RN3Q4ZK7VY2A
             */
            queue_id: string;
            /** @description Its recipients. */
            recipients: components["schemas"]["MessageRow"][];
        };
        /** @description Details of an action. */
        QueueActionInput: {
            /**
             * @description Index of one recipient; without it all of them.
             * @example 0
             */
            recipient?: number;
            /**
             * @description Only for retry: also where the destination is suspended.
             * @example false
             */
            force?: boolean;
        };
        /** @description What became of an action. */
        QueueActionResult: {
            /**
             * @description Queue id.
             * @example 0RN3Q4ZK7VY2A
             */
            queue_id: string;
            /**
             * @description What was asked.
             * @example retry
             * @enum {string}
             */
            action: "retry" | "hold" | "release" | "bounce" | "remove";
            /**
             * @description Number of the command.
             * @example 7
             */
            command: number;
            /**
             * @description `ok`; null while the relay has not answered.
             * @example ok
             */
            result: string | null;
        };
        /** @description An action on everything that matches. */
        QueueBulkInput: {
            /** @description Which messages; an empty one means all within reach. */
            filter: {
                /**
                 * @description Which way they go.
                 * @example incoming
                 * @enum {string}
                 */
                direction?: "incoming" | "outgoing" | "internal";
                /**
                 * @description Of this domain.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description The recipient's domain, or the destination of the last attempt.
                 * @example example.net
                 */
                destination?: string;
                /**
                 * @description Where they stand.
                 * @example deferred
                 * @enum {string}
                 */
                state?: "queued" | "deferred" | "held" | "frozen";
                /**
                 * @description Envelope sender.
                 * @example joe@example.com
                 */
                sender?: string;
                /**
                 * @description Envelope recipient.
                 * @example ann@example.net
                 */
                recipient?: string;
                /**
                 * @description Responsible identity.
                 * @example client-17
                 */
                identity?: string;
                /**
                 * Format: date-time
                 * @description Received before.
                 * @example 2026-01-31T12:00:00.000Z
                 */
                older_than?: string;
            };
            /**
             * @description What to do.
             * @example retry
             * @enum {string}
             */
            action: "retry" | "hold" | "release" | "bounce" | "remove";
            /**
             * @description Only count. Default false.
             * @example true
             */
            dry_run?: boolean;
        };
        /** @description How much matched. */
        QueueBulkResult: {
            /**
             * @description Recipients that matched.
             * @example 12
             */
            recipients: number;
            /**
             * @description Messages they belong to.
             * @example 10
             */
            messages: number;
            /**
             * @description Whether nothing was asked of the relays.
             * @example true
             */
            dry_run: boolean;
        };
        /** @description A blocked message that was kept. */
        QuarantinedMessage: {
            /**
             * @description Queue id of the message.
             * @example 0RN3Q4ZK7VY2A
             */
            queue_id: string;
            /**
             * @description The relay that blocked it.
             * @example relay-1
             */
            node: string;
            /**
             * Format: date-time
             * @description When it came.
             * @example 2026-01-31T12:00:00.000Z
             */
            received_at: string;
            /**
             * Format: date-time
             * @description When it is deleted.
             * @example 2026-02-14T12:00:00.000Z
             */
            expires_at: string;
            /**
             * @description Where it stands.
             * @example quarantined
             * @enum {string}
             */
            status: "quarantined" | "releasing" | "released";
            /**
             * @description Which way it was going.
             * @example outgoing
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /**
             * @description Why it was blocked.
             * @example spam
             * @enum {string}
             */
            classification: "accepted" | "whitelisted" | "spam" | "phish" | "virus" | "macro" | "blocked_rule" | "oversize" | "blacklisted" | "locked" | "deferred" | "unknown";
            /**
             * @description What the sending server was told.
             * @example rejected
             * @enum {string}
             */
            response: "rejected" | "accepted";
            /**
             * @description Score, 0 to 1; null where no score decided.
             * @example 1
             */
            score: number | null;
            /** @description Everything found in it. */
            reasons: {
                /**
                 * @description Who found it.
                 * @example builtin
                 */
                scanner: string;
                /**
                 * @description What it means.
                 * @example spam
                 * @enum {string}
                 */
                classification: "accepted" | "whitelisted" | "spam" | "phish" | "virus" | "macro" | "blocked_rule" | "oversize" | "blacklisted" | "locked" | "deferred" | "unknown";
                /**
                 * @description Score, 0 to 1.
                 * @example 1
                 */
                score: number;
                /**
                 * @description What was found.
                 * @example [
                 *       "GTUBE"
                 *     ]
                 */
                symbols: string[];
            }[];
            /**
             * @description The domain it belongs to.
             * @example example.com
             */
            domain: string;
            /**
             * @description The admin it belongs to.
             * @example acme
             */
            admin: string;
            /**
             * @description Who sent it.
             * @example smarthost
             */
            outgoing_user: string | null;
            /**
             * @description The responsible identity.
             * @example client-17
             */
            identity: string | null;
            /**
             * @description Envelope sender; empty for notifications.
             * @example joe@example.com
             */
            mail_from: string;
            /**
             * @description Envelope recipients.
             * @example [
             *       "ann@example.net"
             *     ]
             */
            recipients: string[];
            /**
             * @description Where it came from.
             * @example 192.0.2.1
             */
            client_address: string | null;
            /**
             * @description Message-ID.
             * @example <1@example.com>
             */
            message_id: string | null;
            /**
             * @description Subject, decoded.
             * @example Hello
             */
            subject: string | null;
            /**
             * @description From, as in the header.
             * @example Joe <joe@example.com>
             */
            header_from: string | null;
            /**
             * @description Size in bytes.
             * @example 1234
             */
            size: number;
            /**
             * @description The rule that decided.
             * @example null
             */
            rule: string | null;
            /**
             * @description Revision of the configuration that judged it.
             * @example 17
             */
            revision: number;
            /**
             * @description Who let it out.
             * @example null
             */
            released_by: string | null;
            /**
             * Format: date-time
             * @description When it was let out.
             * @example null
             */
            released_at: string | null;
            /**
             * @description Queue id it was let out as.
             * @example null
             */
            released_as: string | null;
            /**
             * @description Other recipients it was let out to.
             * @example null
             */
            release_to: string[] | null;
            /**
             * @description Why it could not be let out.
             * @example null
             */
            problem: string | null;
        };
        /** @description A page of blocked messages. */
        QuarantinePage: {
            /** @description What is on the page. */
            items: components["schemas"]["QuarantinedMessage"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description How to let a message out. */
        QuarantineReleaseInput: {
            /**
             * @description Other recipients. Null: those of the message.
             * @example [
             *       "ann@example.net"
             *     ]
             */
            to?: string[] | null;
            /**
             * @description Whether malware is not looked for again. Default false.
             * @example false
             */
            skip_checks?: boolean;
        };
        /** @description A feedback report of a third party. */
        AbuseReport: {
            /**
             * @description Number of the report.
             * @example 7
             */
            id: number;
            /**
             * Format: date-time
             * @description When it came.
             * @example 2026-01-31T12:00:00.000Z
             */
            received_at: string;
            /**
             * @description The intake it came to.
             * @example fbl
             */
            intake: string;
            /**
             * @description Address that sent it.
             * @example 198.51.100.7
             */
            source: string;
            /**
             * @description What it says the message is: abuse, fraud, virus, not-spam or other.
             * @example abuse
             */
            feedback_type: string;
            /**
             * @description The program that made it.
             * @example Yahoo!-Mail-Feedback/2.0
             */
            reporter: string | null;
            /**
             * @description Envelope sender, as reported.
             * @example joe@example.com
             */
            original_mail_from: string | null;
            /**
             * @description Envelope recipients, as reported; often blanked out.
             * @example []
             */
            original_recipients: string[];
            /**
             * @description Where the reporter had the message from.
             * @example 192.0.2.1
             */
            source_ip: string | null;
            /**
             * Format: date-time
             * @description When the reporter had it.
             * @example 2026-01-31T12:00:00.000Z
             */
            arrival_date: string | null;
            /**
             * @description Message-ID, as reported.
             * @example <1@example.com>
             */
            message_id: string | null;
            /**
             * @description Subject, as reported.
             * @example Hello
             */
            subject: string | null;
            /**
             * @description How many messages the report stands for.
             * @example 1
             */
            incidents: number;
            /**
             * @description How the message was found; null: it was not.
             * @example message_id
             * @enum {string|null}
             */
            matched_by: "queue_id" | "message_id" | "source" | null;
            /**
             * @description Queue id of the message.
             * @example 0RN3Q4ZK7VY2A
             */
            queue_id: string | null;
            /**
             * @description The domain that sent it.
             * @example example.com
             */
            domain: string | null;
            /**
             * @description The admin of that domain.
             * @example acme
             */
            admin: string | null;
            /**
             * @description The outgoing user that sent it.
             * @example smarthost
             */
            outgoing_user: string | null;
            /**
             * @description The responsible identity.
             * @example client-17
             */
            identity: string | null;
            /**
             * @description What followed.
             * @example lock_suggested
             * @enum {string}
             */
            action: "none" | "lock_suggested" | "locked";
            /**
             * @description All fields of the report, by lower-case name.
             * @example {
             *       "feedback-type": [
             *         "abuse"
             *       ]
             *     }
             */
            fields: {
                [key: string]: string[];
            };
        };
        /** @description A page of abuse reports. */
        AbuseReportPage: {
            /** @description What is on the page. */
            items: components["schemas"]["AbuseReport"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description The process. */
        Health: {
            /**
             * @description Always ok.
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description Version of the control plane.
             * @example 0.1.0
             */
            version: string;
        };
        /** @description Whether it can serve. */
        Readiness: {
            /**
             * @description Whether it can.
             * @example true
             */
            ready: boolean;
            /**
             * @description What was looked at, and how it is.
             * @example {
             *       "database": "ok"
             *     }
             */
            checks: {
                [key: string]: string;
            };
        };
        /** @description Whether an outgoing user or an identity is locked. */
        Lock: {
            /**
             * @description The domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description The outgoing user.
             * @example smarthost
             */
            outgoing_user: string;
            /**
             * @description The identity; null for the user itself.
             * @example client-17
             */
            identity: string | null;
            /**
             * @description Whether it is locked.
             * @example true
             */
            locked: boolean;
            /**
             * @description `automatic`: too many bad messages. `manual`: by an administrator; it never ends by itself.
             * @example manual
             * @enum {string}
             */
            state: "none" | "automatic" | "manual";
            /**
             * @description The event that locked; refused senders are told this number.
             * @example 17
             */
            lock_id: number | null;
            /**
             * @description Why.
             * @example complaints
             */
            reason: string | null;
            /**
             * @description Who locked; `postplane` for automatic locks.
             * @example operations
             */
            actor: string | null;
            /**
             * Format: date-time
             * @description Since when.
             * @example 2026-01-31T12:00:00.000Z
             */
            locked_at: string | null;
            /**
             * Format: date-time
             * @description When it ends by itself; null: not.
             * @example null
             */
            unlocks_at: string | null;
            /**
             * @description How often a lock has ended by itself since the count was reset.
             * @example 0
             */
            auto_unlocks_used: number;
        };
        /** @description A lock. */
        LockInput: {
            /**
             * @description Why.
             * @example complaints
             */
            reason: string;
        };
        /** @description A change of a lock. */
        LockEvent: {
            /**
             * @description Number of the event.
             * @example 17
             */
            id: number;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-01-31T12:00:00.000Z
             */
            at: string;
            /**
             * @description The domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description The outgoing user.
             * @example smarthost
             */
            outgoing_user: string;
            /**
             * @description The identity; null for the user itself.
             * @example client-17
             */
            identity: string | null;
            /**
             * @description What happened.
             * @example locked
             * @enum {string}
             */
            event: "locked_automatically" | "locked" | "unlocked_automatically" | "unlock_exhausted" | "unlocked" | "unlock_count_reset" | "abuse_detected";
            /**
             * @description Why.
             * @example complaints
             */
            reason: string | null;
            /**
             * @description Who did it; `postplane` for what happens by itself.
             * @example operations
             */
            actor: string;
            /**
             * Format: date-time
             * @description When the lock ends by itself; null: not.
             * @example null
             */
            unlocks_at: string | null;
        };
        /** @description A page of changes of locks. */
        LockEventPage: {
            /** @description What is on the page. */
            items: components["schemas"]["LockEvent"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description Somebody who sends through an outgoing user. */
        Identity: {
            /**
             * @description The domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description The outgoing user.
             * @example smarthost
             */
            outgoing_user: string;
            /**
             * @description The identity.
             * @example client-17
             */
            identity: string;
            /**
             * Format: date-time
             * @description Its first message; null: none so far.
             * @example 2026-01-31T12:00:00.000Z
             */
            first_seen_at: string | null;
            /**
             * Format: date-time
             * @description Its last message; null: none so far.
             * @example 2026-01-31T12:00:00.000Z
             */
            last_seen_at: string | null;
            /**
             * Format: date-time
             * @description When it was written down.
             * @example 2026-01-31T12:00:00.000Z
             */
            created_at: string;
            /**
             * @description Messages of it that were judged.
             * @example 120
             */
            messages: number;
            /**
             * @description Those judged spam, phishing, virus, or blocked by a rule that counts.
             * @example 5
             */
            bad_messages: number;
            /**
             * @description Whether it is locked.
             * @example true
             */
            identity_locked: boolean;
            /**
             * @description `automatic`: too many bad messages. `manual`: by an administrator; it never ends by itself.
             * @example manual
             * @enum {string}
             */
            state: "none" | "automatic" | "manual";
            /**
             * @description The event that locked; refused senders are told this number.
             * @example 17
             */
            lock_id: number | null;
            /**
             * @description Why.
             * @example complaints
             */
            reason: string | null;
            /**
             * @description Who locked; `postplane` for automatic locks.
             * @example operations
             */
            actor: string | null;
            /**
             * Format: date-time
             * @description Since when.
             * @example 2026-01-31T12:00:00.000Z
             */
            locked_at: string | null;
            /**
             * Format: date-time
             * @description When it ends by itself; null: not.
             * @example null
             */
            unlocks_at: string | null;
            /**
             * @description How often a lock has ended by itself since the count was reset.
             * @example 0
             */
            auto_unlocks_used: number;
        };
        /** @description An identity to write down before it is seen. */
        IdentityInput: {
            /**
             * @description The identity, as its messages will have it.
             * @example client-17
             */
            identity: string;
        };
        /** @description A page of identities. */
        IdentityPage: {
            /** @description What is on the page. */
            items: components["schemas"]["Identity"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description What an outgoing user does at run time. */
        OutgoingUserStatus: {
            /**
             * @description The domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description The outgoing user.
             * @example smarthost
             */
            outgoing_user: string;
            lock: components["schemas"]["Lock"];
            /**
             * @description How many identities are known.
             * @example 21
             */
            identities: number;
            /** @description The limits in effect. */
            limits: {
                /**
                 * @description What it counts.
                 * @example messages
                 * @enum {string}
                 */
                unit: "connections" | "messages" | "recipients" | "invalid_recipients";
                /**
                 * @description The window.
                 * @example minute
                 * @enum {string}
                 */
                window: "minute" | "hour" | "day" | "week" | "month";
                /**
                 * @description The limit.
                 * @example 100
                 */
                most: number;
                /**
                 * @description How much is used.
                 * @example 42
                 */
                used: number;
                /**
                 * Format: date-time
                 * @description When there is room again; null: there is room.
                 * @example null
                 */
                frees_at: string | null;
            }[];
        };
        /** @description A setting that is allowed and not advised. */
        Advisory: {
            /**
             * @description What it is about.
             * @example ip_without_header_identity
             * @enum {string}
             */
            code: "ip_without_header_identity" | "ip_auto_lock_user" | "no_abuse_contact";
            /**
             * @description The domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description The outgoing user; null where it is about the domain.
             * @example smarthost
             */
            outgoing_user: string | null;
            /**
             * @description What is wrong and what would be right.
             * @example Use `identification_method = "header"`.
             */
            detail: string;
        };
        /** @description A page of advisories. */
        AdvisoryPage: {
            /** @description What is on the page. */
            items: components["schemas"]["Advisory"][];
            /**
             * @description `cursor` of the next page; null on the last.
             * @example null
             */
            next_cursor: string | null;
        };
        /** @description A rule of a search. */
        MessageRule: {
            /**
             * @description A column of the log; `mailbox`: sender or recipient.
             * @example status
             * @enum {string}
             */
            field: "queue_id" | "received_at" | "updated_at" | "node" | "direction" | "status" | "classification" | "queue_state" | "attempts" | "mail_from" | "recipient" | "mailbox" | "domain" | "admin" | "outgoing_user" | "identity" | "client_address" | "helo" | "tls" | "login" | "message_id" | "subject" | "header_from" | "size" | "reply_code" | "reply_enhanced" | "reply_text" | "reply_remote" | "rule" | "revision";
            /**
             * @description How it is compared. Text is found in either case.
             * @example is_one_of
             * @enum {string}
             */
            op: "is" | "is_not" | "is_one_of" | "is_not_one_of" | "is_set" | "is_not_set" | "contains" | "does_not_contain" | "starts_with" | "ends_with" | "greater_than" | "less_than" | "at_or_after" | "before";
            /**
             * @description What it is compared with; none for `is_set` and `is_not_set`.
             * @example [
             *       "quarantined"
             *     ]
             */
            values?: (string | number)[];
        };
        /** @description A search of the message log. */
        MessageSearch: {
            /** @description The rules. None: everything. */
            rules?: components["schemas"]["MessageRule"][];
            /**
             * @description Whether all rules must match, or any. Default `all`.
             * @example all
             * @enum {string}
             */
            match?: "all" | "any";
            /**
             * @description Count by this field.
             * @example identity
             * @enum {string|null}
             */
            group_by?: "status" | "classification" | "direction" | "domain" | "admin" | "outgoing_user" | "identity" | "mail_from" | "recipient" | "client_address" | "rule" | "node" | null;
            /**
             * @description Only these columns, in this order.
             * @example [
             *       "received_at",
             *       "identity"
             *     ]
             */
            columns?: ("queue_id" | "recipient_index" | "received_at" | "updated_at" | "node" | "direction" | "status" | "classification" | "queue_state" | "attempts" | "next_attempt_at" | "mail_from" | "recipient" | "domain" | "admin" | "outgoing_user" | "identity" | "identity_locked" | "user_locked" | "client_address" | "helo" | "tls" | "login" | "message_id" | "subject" | "header_from" | "size" | "reply_code" | "reply_enhanced" | "reply_text" | "reply_remote" | "rule" | "revision")[] | null;
            /**
             * @description The newest first (`-received_at`, default) or the oldest.
             * @example -received_at
             * @enum {string}
             */
            sort?: "-received_at" | "received_at";
            /**
             * @description `next_cursor` of the page before.
             * @example WzE3NjkwMDAwMDAwMDAsImEiLDBd
             */
            cursor?: string | null;
            /**
             * @description Most rows. Default 100.
             * @example 100
             */
            limit?: number;
        };
        /** @description A value of the field it is grouped by. */
        MessageGroup: {
            /**
             * @description The value; null: without.
             * @example client-17
             */
            key: string | null;
            /**
             * @description Messages, whatever the number of their recipients.
             * @example 7
             */
            messages: number;
            /**
             * @description Recipients.
             * @example 9
             */
            recipients: number;
            /**
             * Format: date-time
             * @description When the first came.
             * @example 2026-01-31T12:00:00.000Z
             */
            first_seen: string;
            /**
             * Format: date-time
             * @description When the last came.
             * @example 2026-01-31T12:00:00.000Z
             */
            last_seen: string;
        };
        /** @description What was found. */
        MessageSearchPage: {
            /** @description Rows, the chosen columns of rows, or groups. */
            items: (components["schemas"]["MessageRow"] | components["schemas"]["MessageGroup"] | {
                [key: string]: unknown;
            })[];
            /**
             * @description Cursor of the next page; null at the end.
             * @example null
             */
            next_cursor: string | null;
            /**
             * @description Whether more rows matched than are grouped.
             * @example false
             */
            truncated: boolean;
        };
        /** @description A report on outgoing mail. */
        OutgoingReport: {
            /**
             * @description What became of the messages.
             * @example rejected
             * @enum {string}
             */
            classification: "rejected" | "accepted";
            /**
             * @description What a row is.
             * @example identity
             * @enum {string}
             */
            group_by: "identity" | "user" | "sender" | "domain" | "recipient_domain" | "client_ip";
            /** @description The groups, the most messages first. */
            items: components["schemas"]["OutgoingReportRow"][];
            /**
             * @description Whether there are more groups than `limit`.
             * @example false
             */
            truncated: boolean;
        };
        /** @description What a log sink does at run time. */
        LogSinkStatus: {
            /**
             * @description `failing`: the last batch was not taken and is tried again. `waiting`: no node has taken it up yet.
             * @example ok
             * @enum {string}
             */
            state: "ok" | "failing" | "waiting" | "disabled";
            /**
             * @description The node that sends.
             * @example api-1
             */
            node: string | null;
            /**
             * @description Events sent.
             * @example 1200
             */
            sent: number;
            /**
             * Format: date-time
             * @description When the last batch was taken.
             * @example 2026-01-31T12:00:00.000Z
             */
            sent_at: string | null;
            /**
             * Format: date-time
             * @description Time of the last event that was looked at.
             * @example 2026-01-31T12:00:00.000Z
             */
            position_at: string | null;
            /**
             * @description Events that wait, for this sink or another.
             * @example 0
             */
            lag_events: number;
            /**
             * @description Age of the oldest of them.
             * @example 0
             */
            lag_seconds: number;
            /**
             * @description Events that were deleted before they could be sent.
             * @example 0
             */
            dropped: number;
            /**
             * @description Attempts that failed since the last one that did not.
             * @example 0
             */
            failures: number;
            /**
             * @description What went wrong last.
             * @example null
             */
            last_error: string | null;
            /**
             * Format: date-time
             * @description When.
             * @example null
             */
            last_error_at: string | null;
        };
        /** @description A group of outgoing messages. */
        OutgoingReportRow: {
            /**
             * @description What they have in common; null: messages without.
             * @example client-17
             */
            key: string | null;
            /**
             * @description The domain.
             * @example example.com
             */
            domain: string;
            /**
             * @description The outgoing user, in groups by identity and user.
             * @example smarthost
             */
            outgoing_user: string | null;
            /**
             * @description The identity, in groups by identity.
             * @example client-17
             */
            identity: string | null;
            /**
             * @description Messages, whatever the number of their recipients.
             * @example 7
             */
            messages: number;
            /**
             * @description Recipients.
             * @example 9
             */
            recipients: number;
            /**
             * @description Their size, each message once.
             * @example 12345
             */
            bytes: number;
            /**
             * @description Messages judged spam, phishing or virus.
             * @example 7
             */
            spam: number;
            /**
             * Format: date-time
             * @description When the first came.
             * @example 2026-01-31T12:00:00.000Z
             */
            first_seen: string;
            /**
             * Format: date-time
             * @description When the last came.
             * @example 2026-01-31T12:00:00.000Z
             */
            last_seen: string;
            /**
             * @description Whether the identity is locked now.
             * @example false
             */
            identity_locked: boolean;
            /**
             * @description Whether the outgoing user is locked now.
             * @example false
             */
            user_locked: boolean;
        };
    };
    responses: {
        /** @description `invalid_document`: The document is not valid. `reference_not_found`: The document names an object that does not exist. `idempotency_mismatch`: The Idempotency-Key was used with another request. */
        Problem422: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `malformed_body`: The body is not JSON. `bad_request`: The request is not valid. `invalid_cursor`: The cursor is not one this list gave. */
        Problem400: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthorized`: A valid bearer token is needed. */
        Problem401: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: The token does not allow this. */
        Problem403: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not_found`: There is no such object. `parent_not_found`: The parent of the object does not exist. */
        Problem404: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already_claimed`: A value that must be unique is in use. `in_use`: Other objects still refer to this one. `protected`: The object is protected against deletion. `limit_reached`: A limit of the admin is reached. `conflict`: The state of the object does not allow this. */
        Problem409: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `already_exists`: The object exists already. `stale`: The object has changed since it was read. */
        Problem412: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `payload_too_large`: The body is too large. */
        Problem413: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported_media_type`: The body must be application/json. */
        Problem415: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `precondition_required`: A write needs If-Match or If-None-Match. */
        Problem428: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too_many_requests`: Too many requests. */
        Problem429: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal`: The server failed. */
        Problem500: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unavailable`: The service is not available now. */
        Problem503: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The ETag of what is to be changed, or `*` for whatever is there.
         * @example "17"
         */
        IfMatch: string;
        /**
         * @description `*`: create, and fail when it exists.
         * @example *
         */
        IfNoneMatchCreate: string;
        /**
         * @description The ETag the reader has: 304 when it is still true.
         * @example "17"
         */
        IfNoneMatch: string;
        /**
         * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
         * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
         */
        IdempotencyKey: string;
        /**
         * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
         * @example wait=10
         */
        Prefer: string;
        /**
         * @description Why; it stands in the change log.
         * @example new mail host
         */
        ChangeReason: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The revision of the object, in quotes.
         * @example "17"
         */
        ETag: string;
        /**
         * @description The id of the request; it leads to its lines in the log.
         * @example 8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11
         */
        "X-Request-Id": string;
        /**
         * @description The path of what was created.
         * @example /v1/domains/example.com
         */
        Location: string;
        /**
         * @description The revision that the write has made.
         * @example 17
         */
        "Postplane-Revision": number;
        /**
         * @description `current`: every live relay runs the revision. `pending`: not all did within the time given in Prefer.
         * @example current
         */
        "Postplane-Relays": "current" | "pending";
        /**
         * @description Present when nothing was written.
         * @example true
         */
        "Postplane-Dry-Run": string;
        /**
         * @description The wait that was kept.
         * @example wait=10
         */
        "Preference-Applied": string;
        /**
         * @description Present when the answer is that of an earlier request with the same Idempotency-Key.
         * @example true
         */
        "Idempotent-Replayed": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getInstallation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putInstallation: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "allow_ip_authentication": true,
                 *       "abuse_contact": [
                 *         "abuse@example.net"
                 *       ],
                 *       "outgoing_defaults": {
                 *         "lock_threshold": 5,
                 *         "lock_timeout_minutes": 60
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InstallationInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteInstallation: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchInstallation: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outgoing_defaults": {
                 *         "lock_threshold": 5,
                 *         "lock_timeout_minutes": 60
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["InstallationPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `name`.
                 * @example eu
                 */
                name?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
                /**
                 * @description Only those with this `submission_host`. Empty: those where it is null.
                 * @example smtp.eu.example.net
                 */
                submission_host?: string;
                /**
                 * @description Only those with this `delivery_host`. Empty: those where it is null.
                 * @example text
                 */
                delivery_host?: string;
                /**
                 * @description Only those with this `spf_include`. Empty: those where it is null.
                 * @example spf.eu.example.net
                 */
                spf_include?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "eu",
                     *           "description": null,
                     *           "mx_hosts": [
                     *             "mx1.eu.example.net",
                     *             "mx2.eu.example.net"
                     *           ],
                     *           "submission_host": "smtp.eu.example.net",
                     *           "delivery_host": null,
                     *           "delivery_cidrs": [
                     *             "192.0.2.0/28"
                     *           ],
                     *           "spf_include": "spf.eu.example.net",
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RegionPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example eu
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putRegion: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example eu
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mx_hosts": [
                 *         "mx1.eu.example.net",
                 *         "mx2.eu.example.net"
                 *       ],
                 *       "submission_host": "smtp.eu.example.net",
                 *       "delivery_cidrs": [
                 *         "192.0.2.0/28"
                 *       ],
                 *       "spf_include": "spf.eu.example.net"
                 *     }
                 */
                "application/json": components["schemas"]["RegionInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteRegion: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example eu
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchRegion: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example eu
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spf_include": "spf.eu.example.net"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["RegionPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "eu"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "eu",
                     *           "description": null,
                     *           "mx_hosts": [
                     *             "mx1.eu.example.net",
                     *             "mx2.eu.example.net"
                     *           ],
                     *           "submission_host": "smtp.eu.example.net",
                     *           "delivery_host": null,
                     *           "delivery_cidrs": [
                     *             "192.0.2.0/28"
                     *           ],
                     *           "spf_include": "spf.eu.example.net",
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["RegionBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAdmins: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `name`.
                 * @example acme
                 */
                name?: string;
                /**
                 * @description Only those with this `parent`. Empty: those where it is null.
                 * @example text
                 */
                parent?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example Acme Ltd
                 */
                description?: string;
                /**
                 * @description Only those with this `status`.
                 * @example active
                 */
                status?: string;
                /**
                 * @description Only those with this `domains_limit`.
                 * @example 50
                 */
                domains_limit?: string;
                /**
                 * @description Only those with this `allow_sub_admins`. Empty: those where it is null.
                 * @example allow
                 */
                allow_sub_admins?: string;
                /**
                 * @description Only those with this `allow_outgoing_quarantine_actions`.
                 * @example true
                 */
                allow_outgoing_quarantine_actions?: "true" | "false";
                /**
                 * @description Only those with this `allow_api`.
                 * @example true
                 */
                allow_api?: "true" | "false";
                /**
                 * @description Only those with this `allow_ip_authentication`. Empty: those where it is null.
                 * @example true
                 */
                allow_ip_authentication?: "true" | "false" | "";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "acme",
                     *           "parent": null,
                     *           "description": "Acme Ltd",
                     *           "status": "active",
                     *           "products": [
                     *             "incoming",
                     *             "outgoing",
                     *             "archiving"
                     *           ],
                     *           "domains_limit": 50,
                     *           "allow_sub_admins": null,
                     *           "allow_outgoing_quarantine_actions": true,
                     *           "allow_api": true,
                     *           "allow_ip_authentication": null,
                     *           "abuse_contact": null,
                     *           "outgoing_defaults": {
                     *             "identification_method": null,
                     *             "on_missing_identity": null,
                     *             "auto_lock_user": null,
                     *             "auto_lock_identities": true,
                     *             "lock_threshold": null,
                     *             "lock_window_minutes": null,
                     *             "lock_timeout_minutes": null,
                     *             "max_auto_unlocks": null,
                     *             "abuse_policy": {
                     *               "action": null,
                     *               "threshold": null,
                     *               "window_minutes": null
                     *             },
                     *             "locked_response": null,
                     *             "limits": {
                     *               "enabled": null,
                     *               "unit": null,
                     *               "per_minute": null,
                     *               "per_hour": null,
                     *               "per_day": null,
                     *               "per_week": null,
                     *               "per_month": null,
                     *               "max_concurrent_connections": null
                     *             },
                     *             "max_recipients_per_day": null,
                     *             "invalid_recipients_per_day": null,
                     *             "max_retry_days": null,
                     *             "dkim_selector": null,
                     *             "quarantine_enabled": null,
                     *             "quarantine_response": null,
                     *             "archive_messages": null,
                     *             "block_macros": null,
                     *             "macro_unknown": null
                     *           },
                     *           "effective": {
                     *             "allow_sub_admins": "allow",
                     *             "allow_ip_authentication": true,
                     *             "abuse_contact": [],
                     *             "outgoing_defaults": {
                     *               "identification_method": "envelope_sender",
                     *               "on_missing_identity": "accept",
                     *               "auto_lock_user": false,
                     *               "auto_lock_identities": true,
                     *               "lock_threshold": 5,
                     *               "lock_window_minutes": 10,
                     *               "lock_timeout_minutes": 60,
                     *               "max_auto_unlocks": 3,
                     *               "abuse_policy": {
                     *                 "action": "none",
                     *                 "threshold": 50,
                     *                 "window_minutes": 1440
                     *               },
                     *               "locked_response": "reject",
                     *               "limits": {
                     *                 "enabled": false,
                     *                 "unit": "messages",
                     *                 "per_minute": null,
                     *                 "per_hour": null,
                     *                 "per_day": null,
                     *                 "per_week": null,
                     *                 "per_month": null,
                     *                 "max_concurrent_connections": 10
                     *               },
                     *               "max_recipients_per_day": null,
                     *               "invalid_recipients_per_day": null,
                     *               "max_retry_days": 4,
                     *               "dkim_selector": null,
                     *               "quarantine_enabled": true,
                     *               "quarantine_response": "rejected",
                     *               "archive_messages": null,
                     *               "block_macros": false,
                     *               "macro_unknown": "reject"
                     *             }
                     *           },
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdminPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAdmin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example acme
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admin"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putAdmin: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example acme
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Acme Ltd",
                 *       "domains_limit": 50,
                 *       "outgoing_defaults": {
                 *         "auto_lock_identities": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AdminInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admin"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admin"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteAdmin: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example acme
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchAdmin: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example acme
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outgoing_defaults": {
                 *         "auto_lock_identities": true
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["AdminPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Admin"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetAdmins: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "acme"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "acme",
                     *           "parent": null,
                     *           "description": "Acme Ltd",
                     *           "status": "active",
                     *           "products": [
                     *             "incoming",
                     *             "outgoing",
                     *             "archiving"
                     *           ],
                     *           "domains_limit": 50,
                     *           "allow_sub_admins": null,
                     *           "allow_outgoing_quarantine_actions": true,
                     *           "allow_api": true,
                     *           "allow_ip_authentication": null,
                     *           "abuse_contact": null,
                     *           "outgoing_defaults": {
                     *             "identification_method": null,
                     *             "on_missing_identity": null,
                     *             "auto_lock_user": null,
                     *             "auto_lock_identities": true,
                     *             "lock_threshold": null,
                     *             "lock_window_minutes": null,
                     *             "lock_timeout_minutes": null,
                     *             "max_auto_unlocks": null,
                     *             "abuse_policy": {
                     *               "action": null,
                     *               "threshold": null,
                     *               "window_minutes": null
                     *             },
                     *             "locked_response": null,
                     *             "limits": {
                     *               "enabled": null,
                     *               "unit": null,
                     *               "per_minute": null,
                     *               "per_hour": null,
                     *               "per_day": null,
                     *               "per_week": null,
                     *               "per_month": null,
                     *               "max_concurrent_connections": null
                     *             },
                     *             "max_recipients_per_day": null,
                     *             "invalid_recipients_per_day": null,
                     *             "max_retry_days": null,
                     *             "dkim_selector": null,
                     *             "quarantine_enabled": null,
                     *             "quarantine_response": null,
                     *             "archive_messages": null,
                     *             "block_macros": null,
                     *             "macro_unknown": null
                     *           },
                     *           "effective": {
                     *             "allow_sub_admins": "allow",
                     *             "allow_ip_authentication": true,
                     *             "abuse_contact": [],
                     *             "outgoing_defaults": {
                     *               "identification_method": "envelope_sender",
                     *               "on_missing_identity": "accept",
                     *               "auto_lock_user": false,
                     *               "auto_lock_identities": true,
                     *               "lock_threshold": 5,
                     *               "lock_window_minutes": 10,
                     *               "lock_timeout_minutes": 60,
                     *               "max_auto_unlocks": 3,
                     *               "abuse_policy": {
                     *                 "action": "none",
                     *                 "threshold": 50,
                     *                 "window_minutes": 1440
                     *               },
                     *               "locked_response": "reject",
                     *               "limits": {
                     *                 "enabled": false,
                     *                 "unit": "messages",
                     *                 "per_minute": null,
                     *                 "per_hour": null,
                     *                 "per_day": null,
                     *                 "per_week": null,
                     *                 "per_month": null,
                     *                 "max_concurrent_connections": 10
                     *               },
                     *               "max_recipients_per_day": null,
                     *               "invalid_recipients_per_day": null,
                     *               "max_retry_days": 4,
                     *               "dkim_selector": null,
                     *               "quarantine_enabled": true,
                     *               "quarantine_response": "rejected",
                     *               "archive_messages": null,
                     *               "block_macros": false,
                     *               "macro_unknown": "reject"
                     *             }
                     *           },
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["AdminBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAdminFilterRules: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `name`.
                 * @example no-invoices
                 */
                name?: string;
                /**
                 * @description Only those with this `direction`.
                 * @example incoming
                 */
                direction?: string;
                /**
                 * @description Only those with this `action`.
                 * @example block
                 */
                action?: string;
                /**
                 * @description Only those with this `priority`.
                 * @example 10
                 */
                priority?: string;
                /**
                 * @description Only those with this `enabled`.
                 * @example true
                 */
                enabled?: "true" | "false";
                /**
                 * @description Only those with this `counts_towards_lock`.
                 * @example true
                 */
                counts_towards_lock?: "true" | "false";
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the admin this belongs to. `-`: any.
                 * @example acme
                 */
                admin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "admin": "acme",
                     *           "name": "no-invoices",
                     *           "direction": "incoming",
                     *           "action": "block",
                     *           "priority": 100,
                     *           "enabled": true,
                     *           "conditions": {
                     *             "all_of": [],
                     *             "any_of": [
                     *               {
                     *                 "field": "subject",
                     *                 "header_name": null,
                     *                 "op": "matches",
                     *                 "value": "(overdue|final) invoice",
                     *                 "case_sensitive": false,
                     *                 "flags": [
                     *                   "i"
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "counts_towards_lock": false,
                     *           "description": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdminFilterRulePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAdminFilterRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFilterRule"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putAdminFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "direction": "incoming",
                 *       "action": "block",
                 *       "conditions": {
                 *         "any_of": [
                 *           {
                 *             "field": "subject",
                 *             "op": "matches",
                 *             "value": "(overdue|final) invoice",
                 *             "flags": [
                 *               "i"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AdminFilterRuleInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFilterRule"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFilterRule"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteAdminFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchAdminFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conditions": {
                 *         "any_of": [
                 *           {
                 *             "field": "subject",
                 *             "op": "matches",
                 *             "value": "(overdue|final) invoice",
                 *             "flags": [
                 *               "i"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["AdminFilterRulePatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFilterRule"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetAdminFilterRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "acme",
                 *           "no-invoices"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "admin": "acme",
                     *           "name": "no-invoices",
                     *           "direction": "incoming",
                     *           "action": "block",
                     *           "priority": 100,
                     *           "enabled": true,
                     *           "conditions": {
                     *             "all_of": [],
                     *             "any_of": [
                     *               {
                     *                 "field": "subject",
                     *                 "header_name": null,
                     *                 "op": "matches",
                     *                 "value": "(overdue|final) invoice",
                     *                 "case_sensitive": false,
                     *                 "flags": [
                     *                   "i"
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "counts_towards_lock": false,
                     *           "description": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["AdminFilterRuleBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAdminRecipientListEntrys: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `list`.
                 * @example block
                 */
                list?: string;
                /**
                 * @description Only those with this `local_part`.
                 * @example sales
                 */
                local_part?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the admin this belongs to. `-`: any.
                 * @example acme
                 */
                admin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "admin": "acme",
                     *           "list": "allow",
                     *           "local_part": "abuse",
                     *           "description": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdminRecipientListEntryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAdminRecipientListEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
                 * @example allow
                 */
                list: "allow" | "block";
                /**
                 * @description What stands before the "@", lower-case; `*` means every recipient.
                 * @example abuse
                 */
                local_part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRecipientListEntry"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putAdminRecipientListEntry: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
                 * @example allow
                 */
                list: "allow" | "block";
                /**
                 * @description What stands before the "@", lower-case; `*` means every recipient.
                 * @example abuse
                 */
                local_part: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["AdminRecipientListEntryInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRecipientListEntry"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRecipientListEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteAdminRecipientListEntry: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
                 * @example allow
                 */
                list: "allow" | "block";
                /**
                 * @description What stands before the "@", lower-case; `*` means every recipient.
                 * @example abuse
                 */
                local_part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchAdminRecipientListEntry: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
                 * @example allow
                 */
                list: "allow" | "block";
                /**
                 * @description What stands before the "@", lower-case; `*` means every recipient.
                 * @example abuse
                 */
                local_part: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /** @example {} */
                "application/merge-patch+json": components["schemas"]["AdminRecipientListEntryPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminRecipientListEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetAdminRecipientListEntrys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "acme",
                 *           "allow",
                 *           "abuse"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "admin": "acme",
                     *           "list": "allow",
                     *           "local_part": "abuse",
                     *           "description": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["AdminRecipientListEntryBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGlobalFilterRules: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `scope`.
                 * @example global
                 */
                scope?: string;
                /**
                 * @description Only those with this `name`.
                 * @example no-invoices
                 */
                name?: string;
                /**
                 * @description Only those with this `direction`.
                 * @example incoming
                 */
                direction?: string;
                /**
                 * @description Only those with this `action`.
                 * @example block
                 */
                action?: string;
                /**
                 * @description Only those with this `priority`.
                 * @example 10
                 */
                priority?: string;
                /**
                 * @description Only those with this `enabled`.
                 * @example true
                 */
                enabled?: "true" | "false";
                /**
                 * @description Only those with this `counts_towards_lock`.
                 * @example true
                 */
                counts_towards_lock?: "true" | "false";
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
                /**
                 * @description Only those with this `overrides_malware`.
                 * @example true
                 */
                overrides_malware?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "scope": "global",
                     *           "name": "no-invoices",
                     *           "direction": "incoming",
                     *           "action": "block",
                     *           "priority": 100,
                     *           "enabled": true,
                     *           "conditions": {
                     *             "all_of": [],
                     *             "any_of": [
                     *               {
                     *                 "field": "subject",
                     *                 "header_name": null,
                     *                 "op": "matches",
                     *                 "value": "(overdue|final) invoice",
                     *                 "case_sensitive": false,
                     *                 "flags": [
                     *                   "i"
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "counts_towards_lock": false,
                     *           "description": null,
                     *           "overrides_malware": false,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["GlobalFilterRulePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGlobalFilterRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description `global`: before all others. `default`: after all others.
                 * @example global
                 */
                scope: "global" | "default";
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalFilterRule"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putGlobalFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description `global`: before all others. `default`: after all others.
                 * @example global
                 */
                scope: "global" | "default";
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "direction": "incoming",
                 *       "action": "block",
                 *       "conditions": {
                 *         "any_of": [
                 *           {
                 *             "field": "subject",
                 *             "op": "matches",
                 *             "value": "(overdue|final) invoice",
                 *             "flags": [
                 *               "i"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GlobalFilterRuleInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalFilterRule"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalFilterRule"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteGlobalFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description `global`: before all others. `default`: after all others.
                 * @example global
                 */
                scope: "global" | "default";
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchGlobalFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description `global`: before all others. `default`: after all others.
                 * @example global
                 */
                scope: "global" | "default";
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conditions": {
                 *         "any_of": [
                 *           {
                 *             "field": "subject",
                 *             "op": "matches",
                 *             "value": "(overdue|final) invoice",
                 *             "flags": [
                 *               "i"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["GlobalFilterRulePatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlobalFilterRule"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetGlobalFilterRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "global",
                 *           "no-invoices"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "scope": "global",
                     *           "name": "no-invoices",
                     *           "direction": "incoming",
                     *           "action": "block",
                     *           "priority": 100,
                     *           "enabled": true,
                     *           "conditions": {
                     *             "all_of": [],
                     *             "any_of": [
                     *               {
                     *                 "field": "subject",
                     *                 "header_name": null,
                     *                 "op": "matches",
                     *                 "value": "(overdue|final) invoice",
                     *                 "case_sensitive": false,
                     *                 "flags": [
                     *                   "i"
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "counts_towards_lock": false,
                     *           "description": null,
                     *           "overrides_malware": false,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["GlobalFilterRuleBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listArfIntakes: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `name`.
                 * @example fbl
                 */
                name?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
                /**
                 * @description Only those with this `address`.
                 * @example fbl@reports.example.net
                 */
                address?: string;
                /**
                 * @description Only those with this `auto_action`.
                 * @example suggest_lock
                 */
                auto_action?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "fbl",
                     *           "description": null,
                     *           "address": "fbl@reports.example.net",
                     *           "allowed_sources": [
                     *             "198.51.100.0/24"
                     *           ],
                     *           "auto_action": "suggest_lock",
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ArfIntakePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getArfIntake: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example fbl
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArfIntake"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putArfIntake: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example fbl
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "fbl@reports.example.net",
                 *       "allowed_sources": [
                 *         "198.51.100.0/24"
                 *       ],
                 *       "auto_action": "suggest_lock"
                 *     }
                 */
                "application/json": components["schemas"]["ArfIntakeInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArfIntake"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArfIntake"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteArfIntake: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example fbl
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchArfIntake: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in the installation.
                 * @example fbl
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "auto_action": "suggest_lock"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ArfIntakePatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArfIntake"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetArfIntakes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "fbl"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "fbl",
                     *           "description": null,
                     *           "address": "fbl@reports.example.net",
                     *           "allowed_sources": [
                     *             "198.51.100.0/24"
                     *           ],
                     *           "auto_action": "suggest_lock",
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["ArfIntakeBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLogSinks: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `name`.
                 * @example siem
                 */
                name?: string;
                /**
                 * @description Only those with this `type`.
                 * @example syslog
                 */
                type?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
                /**
                 * @description Only those with this `enabled`.
                 * @example true
                 */
                enabled?: "true" | "false";
                /**
                 * @description Only those with this `host`. Empty: those where it is null.
                 * @example syslog.example.net
                 */
                host?: string;
                /**
                 * @description Only those with this `port`. Empty: those where it is null.
                 * @example 10
                 */
                port?: string;
                /**
                 * @description Only those with this `transport`. Empty: those where it is null.
                 * @example tls
                 */
                transport?: string;
                /**
                 * @description Only those with this `facility`. Empty: those where it is null.
                 * @example mail
                 */
                facility?: string;
                /**
                 * @description Only those with this `url`. Empty: those where it is null.
                 * @example text
                 */
                url?: string;
                /**
                 * @description Only those with this `secret_wo_version`. Empty: those where it is null.
                 * @example 10
                 */
                secret_wo_version?: string;
                /**
                 * @description Only those with this `ca_certificate`. Empty: those where it is null.
                 * @example text
                 */
                ca_certificate?: string;
                /**
                 * @description Only those with this `file_name`. Empty: those where it is null.
                 * @example text
                 */
                file_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "siem",
                     *           "type": "syslog",
                     *           "description": null,
                     *           "enabled": true,
                     *           "events": [
                     *             "message",
                     *             "lock"
                     *           ],
                     *           "statuses": [],
                     *           "host": "syslog.example.net",
                     *           "port": null,
                     *           "transport": "tls",
                     *           "facility": null,
                     *           "url": null,
                     *           "secret_wo_version": null,
                     *           "secret_set": false,
                     *           "ca_certificate": null,
                     *           "file_name": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LogSinkPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLogSink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Unique in its scope.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSink"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putLogSink: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in its scope.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "syslog",
                 *       "host": "syslog.example.net",
                 *       "transport": "tls",
                 *       "events": [
                 *         "message",
                 *         "lock"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LogSinkInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSink"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSink"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteLogSink: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in its scope.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchLogSink: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Unique in its scope.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         "message",
                 *         "lock"
                 *       ]
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["LogSinkPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogSink"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetLogSinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "siem"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "siem",
                     *           "type": "syslog",
                     *           "description": null,
                     *           "enabled": true,
                     *           "events": [
                     *             "message",
                     *             "lock"
                     *           ],
                     *           "statuses": [],
                     *           "host": "syslog.example.net",
                     *           "port": null,
                     *           "transport": "tls",
                     *           "facility": null,
                     *           "url": null,
                     *           "secret_wo_version": null,
                     *           "secret_set": false,
                     *           "ca_certificate": null,
                     *           "file_name": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["LogSinkBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAdminLogSinks: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `name`.
                 * @example siem
                 */
                name?: string;
                /**
                 * @description Only those with this `type`.
                 * @example webhook
                 */
                type?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
                /**
                 * @description Only those with this `enabled`.
                 * @example true
                 */
                enabled?: "true" | "false";
                /**
                 * @description Only those with this `host`. Empty: those where it is null.
                 * @example text
                 */
                host?: string;
                /**
                 * @description Only those with this `port`. Empty: those where it is null.
                 * @example 10
                 */
                port?: string;
                /**
                 * @description Only those with this `transport`. Empty: those where it is null.
                 * @example tls
                 */
                transport?: string;
                /**
                 * @description Only those with this `facility`. Empty: those where it is null.
                 * @example mail
                 */
                facility?: string;
                /**
                 * @description Only those with this `url`. Empty: those where it is null.
                 * @example https://siem.example.net/mail
                 */
                url?: string;
                /**
                 * @description Only those with this `secret_wo_version`. Empty: those where it is null.
                 * @example 10
                 */
                secret_wo_version?: string;
                /**
                 * @description Only those with this `ca_certificate`. Empty: those where it is null.
                 * @example text
                 */
                ca_certificate?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the admin this belongs to. `-`: any.
                 * @example acme
                 */
                admin: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "admin": "acme",
                     *           "name": "siem",
                     *           "type": "webhook",
                     *           "description": null,
                     *           "enabled": true,
                     *           "events": [
                     *             "lock"
                     *           ],
                     *           "statuses": [],
                     *           "host": null,
                     *           "port": null,
                     *           "transport": null,
                     *           "facility": null,
                     *           "url": "https://siem.example.net/mail",
                     *           "secret_wo_version": null,
                     *           "secret_set": false,
                     *           "ca_certificate": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdminLogSinkPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAdminLogSink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Unique in its scope.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLogSink"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putAdminLogSink: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Unique in its scope.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "webhook",
                 *       "url": "https://siem.example.net/mail",
                 *       "secret_wo": "a-long-random-secret",
                 *       "events": [
                 *         "lock"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AdminLogSinkInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLogSink"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLogSink"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteAdminLogSink: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Unique in its scope.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchAdminLogSink: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the admin this belongs to.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Unique in its scope.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         "lock"
                 *       ]
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["AdminLogSinkPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminLogSink"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetAdminLogSinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "acme",
                 *           "siem"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "admin": "acme",
                     *           "name": "siem",
                     *           "type": "webhook",
                     *           "description": null,
                     *           "enabled": true,
                     *           "events": [
                     *             "lock"
                     *           ],
                     *           "statuses": [],
                     *           "host": null,
                     *           "port": null,
                     *           "transport": null,
                     *           "facility": null,
                     *           "url": "https://siem.example.net/mail",
                     *           "secret_wo_version": null,
                     *           "secret_set": false,
                     *           "ca_certificate": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["AdminLogSinkBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDomains: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `domain`.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Only those with this `region`. Empty: those where it is null.
                 * @example text
                 */
                region?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
                /**
                 * @description Only those with this `timezone`.
                 * @example Europe/Berlin
                 */
                timezone?: string;
                /**
                 * @description Only those with this `contact_email`. Empty: those where it is null.
                 * @example text
                 */
                contact_email?: string;
                /**
                 * @description Only those with this `trusted`.
                 * @example true
                 */
                trusted?: "true" | "false";
                /**
                 * @description Only those with this `protection_mode`.
                 * @example all
                 */
                protection_mode?: string;
                /**
                 * @description Only those with this `unlisted_recipients`. Empty: those where it is null.
                 * @example reject
                 */
                unlisted_recipients?: string;
                /**
                 * @description Only those with this `auto_populate_mailboxes`.
                 * @example true
                 */
                auto_populate_mailboxes?: "true" | "false";
                /**
                 * @description Only those with this `quarantine_threshold`.
                 * @example 10
                 */
                quarantine_threshold?: string;
                /**
                 * @description Only those with this `quarantine_days`.
                 * @example 10
                 */
                quarantine_days?: string;
                /**
                 * @description Only those with this `block_macros`.
                 * @example true
                 */
                block_macros?: "true" | "false";
                /**
                 * @description Only those with this `macro_unknown`.
                 * @example reject
                 */
                macro_unknown?: string;
                /**
                 * @description Only those with this `deletion_protection`.
                 * @example true
                 */
                deletion_protection?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "region": null,
                     *           "description": null,
                     *           "products": [
                     *             "incoming",
                     *             "outgoing"
                     *           ],
                     *           "timezone": "Europe/Berlin",
                     *           "contact_email": null,
                     *           "trusted": false,
                     *           "protection_mode": "all",
                     *           "unlisted_recipients": "reject",
                     *           "auto_populate_mailboxes": false,
                     *           "quarantine_threshold": 0.9,
                     *           "quarantine_days": 14,
                     *           "block_macros": false,
                     *           "macro_unknown": "reject",
                     *           "mailbox_defaults": {
                     *             "filtering": true,
                     *             "reports": false,
                     *             "discard": false
                     *           },
                     *           "queue": {
                     *             "max_retry_days": 14,
                     *             "delay_warning_hours": null
                     *           },
                     *           "archiving": {
                     *             "enabled": false,
                     *             "retention_days": null,
                     *             "soft_quota_bytes": null,
                     *             "hard_quota_bytes": null
                     *           },
                     *           "outgoing": {
                     *             "abuse_contact": [
                     *               "abuse@example.net"
                     *             ],
                     *             "arf": {
                     *               "enabled": true,
                     *               "format": "arf",
                     *               "include": "full",
                     *               "rate_limit_per_hour": null
                     *             },
                     *             "enforce_sender_domain": false,
                     *             "enforce_sender_mailbox": false,
                     *             "rewrite_sender": null,
                     *             "discover_senders": false
                     *           },
                     *           "outgoing_defaults": {
                     *             "identification_method": null,
                     *             "on_missing_identity": null,
                     *             "auto_lock_user": null,
                     *             "auto_lock_identities": null,
                     *             "lock_threshold": null,
                     *             "lock_window_minutes": null,
                     *             "lock_timeout_minutes": null,
                     *             "max_auto_unlocks": null,
                     *             "abuse_policy": {
                     *               "action": null,
                     *               "threshold": null,
                     *               "window_minutes": null
                     *             },
                     *             "locked_response": null,
                     *             "limits": {
                     *               "enabled": null,
                     *               "unit": null,
                     *               "per_minute": null,
                     *               "per_hour": null,
                     *               "per_day": null,
                     *               "per_week": null,
                     *               "per_month": null,
                     *               "max_concurrent_connections": null
                     *             },
                     *             "max_recipients_per_day": null,
                     *             "invalid_recipients_per_day": null,
                     *             "max_retry_days": null,
                     *             "dkim_selector": null,
                     *             "quarantine_enabled": null,
                     *             "quarantine_response": null,
                     *             "archive_messages": null,
                     *             "block_macros": null,
                     *             "macro_unknown": null
                     *           },
                     *           "dkim": {
                     *             "default_selector": null,
                     *             "resign": "never",
                     *             "sign_unaligned": false,
                     *             "sign_unpublished": false,
                     *             "headers": null
                     *           },
                     *           "deletion_protection": false,
                     *           "unicode_name": "example.com",
                     *           "effective": {
                     *             "outgoing": {
                     *               "abuse_contact": [
                     *                 "abuse@example.net"
                     *               ]
                     *             },
                     *             "outgoing_defaults": {
                     *               "identification_method": "envelope_sender",
                     *               "on_missing_identity": "accept",
                     *               "auto_lock_user": false,
                     *               "auto_lock_identities": false,
                     *               "lock_threshold": 5,
                     *               "lock_window_minutes": 10,
                     *               "lock_timeout_minutes": 60,
                     *               "max_auto_unlocks": 3,
                     *               "abuse_policy": {
                     *                 "action": "none",
                     *                 "threshold": 50,
                     *                 "window_minutes": 1440
                     *               },
                     *               "locked_response": "reject",
                     *               "limits": {
                     *                 "enabled": false,
                     *                 "unit": "messages",
                     *                 "per_minute": null,
                     *                 "per_hour": null,
                     *                 "per_day": null,
                     *                 "per_week": null,
                     *                 "per_month": null,
                     *                 "max_concurrent_connections": 10
                     *               },
                     *               "max_recipients_per_day": null,
                     *               "invalid_recipients_per_day": null,
                     *               "max_retry_days": 4,
                     *               "dkim_selector": null,
                     *               "quarantine_enabled": true,
                     *               "quarantine_response": "rejected",
                     *               "archive_messages": null,
                     *               "block_macros": false,
                     *               "macro_unknown": "reject"
                     *             }
                     *           },
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DomainPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDomain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putDomain: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "admin": "acme",
                 *       "unlisted_recipients": "reject",
                 *       "timezone": "Europe/Berlin",
                 *       "outgoing": {
                 *         "abuse_contact": [
                 *           "abuse@example.net"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DomainInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteDomain: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchDomain: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outgoing": {
                 *         "abuse_contact": [
                 *           "abuse@example.net"
                 *         ]
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["DomainPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Domain"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetDomains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "example.com"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "region": null,
                     *           "description": null,
                     *           "products": [
                     *             "incoming",
                     *             "outgoing"
                     *           ],
                     *           "timezone": "Europe/Berlin",
                     *           "contact_email": null,
                     *           "trusted": false,
                     *           "protection_mode": "all",
                     *           "unlisted_recipients": "reject",
                     *           "auto_populate_mailboxes": false,
                     *           "quarantine_threshold": 0.9,
                     *           "quarantine_days": 14,
                     *           "block_macros": false,
                     *           "macro_unknown": "reject",
                     *           "mailbox_defaults": {
                     *             "filtering": true,
                     *             "reports": false,
                     *             "discard": false
                     *           },
                     *           "queue": {
                     *             "max_retry_days": 14,
                     *             "delay_warning_hours": null
                     *           },
                     *           "archiving": {
                     *             "enabled": false,
                     *             "retention_days": null,
                     *             "soft_quota_bytes": null,
                     *             "hard_quota_bytes": null
                     *           },
                     *           "outgoing": {
                     *             "abuse_contact": [
                     *               "abuse@example.net"
                     *             ],
                     *             "arf": {
                     *               "enabled": true,
                     *               "format": "arf",
                     *               "include": "full",
                     *               "rate_limit_per_hour": null
                     *             },
                     *             "enforce_sender_domain": false,
                     *             "enforce_sender_mailbox": false,
                     *             "rewrite_sender": null,
                     *             "discover_senders": false
                     *           },
                     *           "outgoing_defaults": {
                     *             "identification_method": null,
                     *             "on_missing_identity": null,
                     *             "auto_lock_user": null,
                     *             "auto_lock_identities": null,
                     *             "lock_threshold": null,
                     *             "lock_window_minutes": null,
                     *             "lock_timeout_minutes": null,
                     *             "max_auto_unlocks": null,
                     *             "abuse_policy": {
                     *               "action": null,
                     *               "threshold": null,
                     *               "window_minutes": null
                     *             },
                     *             "locked_response": null,
                     *             "limits": {
                     *               "enabled": null,
                     *               "unit": null,
                     *               "per_minute": null,
                     *               "per_hour": null,
                     *               "per_day": null,
                     *               "per_week": null,
                     *               "per_month": null,
                     *               "max_concurrent_connections": null
                     *             },
                     *             "max_recipients_per_day": null,
                     *             "invalid_recipients_per_day": null,
                     *             "max_retry_days": null,
                     *             "dkim_selector": null,
                     *             "quarantine_enabled": null,
                     *             "quarantine_response": null,
                     *             "archive_messages": null,
                     *             "block_macros": null,
                     *             "macro_unknown": null
                     *           },
                     *           "dkim": {
                     *             "default_selector": null,
                     *             "resign": "never",
                     *             "sign_unaligned": false,
                     *             "sign_unpublished": false,
                     *             "headers": null
                     *           },
                     *           "deletion_protection": false,
                     *           "unicode_name": "example.com",
                     *           "effective": {
                     *             "outgoing": {
                     *               "abuse_contact": [
                     *                 "abuse@example.net"
                     *               ]
                     *             },
                     *             "outgoing_defaults": {
                     *               "identification_method": "envelope_sender",
                     *               "on_missing_identity": "accept",
                     *               "auto_lock_user": false,
                     *               "auto_lock_identities": false,
                     *               "lock_threshold": 5,
                     *               "lock_window_minutes": 10,
                     *               "lock_timeout_minutes": 60,
                     *               "max_auto_unlocks": 3,
                     *               "abuse_policy": {
                     *                 "action": "none",
                     *                 "threshold": 50,
                     *                 "window_minutes": 1440
                     *               },
                     *               "locked_response": "reject",
                     *               "limits": {
                     *                 "enabled": false,
                     *                 "unit": "messages",
                     *                 "per_minute": null,
                     *                 "per_hour": null,
                     *                 "per_day": null,
                     *                 "per_week": null,
                     *                 "per_month": null,
                     *                 "max_concurrent_connections": 10
                     *               },
                     *               "max_recipients_per_day": null,
                     *               "invalid_recipients_per_day": null,
                     *               "max_retry_days": 4,
                     *               "dkim_selector": null,
                     *               "quarantine_enabled": true,
                     *               "quarantine_response": "rejected",
                     *               "archive_messages": null,
                     *               "block_macros": false,
                     *               "macro_unknown": "reject"
                     *             }
                     *           },
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["DomainBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDkimKeys: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `domain`.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Only those with this `selector`.
                 * @example s2026
                 */
                selector?: string;
                /**
                 * @description Only those with this `algorithm`.
                 * @example rsa
                 */
                algorithm?: string;
                /**
                 * @description Only those with this `bits`. Empty: those where it is null.
                 * @example 10
                 */
                bits?: string;
                /**
                 * @description Only those with this `state`.
                 * @example active
                 */
                state?: string;
                /**
                 * @description Only those with this `private_key_wo_version`. Empty: those where it is null.
                 * @example 10
                 */
                private_key_wo_version?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the domain this belongs to. `-`: any.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "selector": "s2026",
                     *           "algorithm": "rsa",
                     *           "bits": null,
                     *           "state": "active",
                     *           "private_key_wo_version": null,
                     *           "private_key_set": false,
                     *           "public_key": null,
                     *           "dns_record": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DkimKeyPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDkimKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
                 * @example s2026
                 */
                selector: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DkimKey"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putDkimKey: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
                 * @example s2026
                 */
                selector: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "algorithm": "rsa"
                 *     }
                 */
                "application/json": components["schemas"]["DkimKeyInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DkimKey"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DkimKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteDkimKey: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
                 * @example s2026
                 */
                selector: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchDkimKey: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
                 * @example s2026
                 */
                selector: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /** @example {} */
                "application/merge-patch+json": components["schemas"]["DkimKeyPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DkimKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetDkimKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "example.com",
                 *           "s2026"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "selector": "s2026",
                     *           "algorithm": "rsa",
                     *           "bits": null,
                     *           "state": "active",
                     *           "private_key_wo_version": null,
                     *           "private_key_set": false,
                     *           "public_key": null,
                     *           "dns_record": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["DkimKeyBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRoutes: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `domain`.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Only those with this `name`.
                 * @example primary
                 */
                name?: string;
                /**
                 * @description Only those with this `host`.
                 * @example mail.example.com
                 */
                host?: string;
                /**
                 * @description Only those with this `port`.
                 * @example 10
                 */
                port?: string;
                /**
                 * @description Only those with this `priority`.
                 * @example 10
                 */
                priority?: string;
                /**
                 * @description Only those with this `tls`.
                 * @example require
                 */
                tls?: string;
                /**
                 * @description Only those with this `enabled`.
                 * @example true
                 */
                enabled?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Key of the domain this belongs to. `-`: any.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "name": "primary",
                     *           "host": "mail.example.com",
                     *           "port": 25,
                     *           "priority": 10,
                     *           "tls": "require",
                     *           "enabled": true,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RoutePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRoute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in the domain.
                 * @example primary
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putRoute: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in the domain.
                 * @example primary
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "host": "mail.example.com",
                 *       "priority": 10,
                 *       "tls": "require"
                 *     }
                 */
                "application/json": components["schemas"]["RouteInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteRoute: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in the domain.
                 * @example primary
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchRoute: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in the domain.
                 * @example primary
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tls": "require"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["RoutePatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "example.com",
                 *           "primary"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "name": "primary",
                     *           "host": "mail.example.com",
                     *           "port": 25,
                     *           "priority": 10,
                     *           "tls": "require",
                     *           "enabled": true,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["RouteBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMailboxs: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `domain`.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Only those with this `local_part`.
                 * @example info
                 */
                local_part?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
                /**
                 * @description Only those with this `filtering`. Empty: those where it is null.
                 * @example true
                 */
                filtering?: "true" | "false" | "";
                /**
                 * @description Only those with this `archiving`. Empty: those where it is null.
                 * @example true
                 */
                archiving?: "true" | "false" | "";
                /**
                 * @description Only those with this `reports`. Empty: those where it is null.
                 * @example true
                 */
                reports?: "true" | "false" | "";
                /**
                 * @description Only those with this `discard`. Empty: those where it is null.
                 * @example true
                 */
                discard?: "true" | "false" | "";
                /**
                 * @description Only those with this `distribution_list`.
                 * @example true
                 */
                distribution_list?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Key of the domain this belongs to. `-`: any.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "local_part": "info",
                     *           "description": null,
                     *           "filtering": true,
                     *           "archiving": null,
                     *           "reports": null,
                     *           "discard": null,
                     *           "distribution_list": false,
                     *           "effective": {
                     *             "filtering": true,
                     *             "archiving": false,
                     *             "reports": false,
                     *             "discard": false
                     *           },
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMailbox: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description What stands before the "@", lower-case.
                 * @example info
                 */
                local_part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putMailbox: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description What stands before the "@", lower-case.
                 * @example info
                 */
                local_part: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filtering": true
                 *     }
                 */
                "application/json": components["schemas"]["MailboxInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteMailbox: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description What stands before the "@", lower-case.
                 * @example info
                 */
                local_part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchMailbox: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description What stands before the "@", lower-case.
                 * @example info
                 */
                local_part: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filtering": true
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["MailboxPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetMailboxs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "example.com",
                 *           "info"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "local_part": "info",
                     *           "description": null,
                     *           "filtering": true,
                     *           "archiving": null,
                     *           "reports": null,
                     *           "discard": null,
                     *           "distribution_list": false,
                     *           "effective": {
                     *             "filtering": true,
                     *             "archiving": false,
                     *             "reports": false,
                     *             "discard": false
                     *           },
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["MailboxBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOutgoingUsers: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `domain`.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Only those with this `name`.
                 * @example smarthost
                 */
                name?: string;
                /**
                 * @description Only those with this `type`.
                 * @example ip
                 */
                type?: string;
                /**
                 * @description Only those with this `cidr`. Empty: those where it is null.
                 * @example 192.0.2.0/28
                 */
                cidr?: string;
                /**
                 * @description Only those with this `password_wo_version`. Empty: those where it is null.
                 * @example 10
                 */
                password_wo_version?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
                /**
                 * @description Only those with this `enabled`.
                 * @example true
                 */
                enabled?: "true" | "false";
                /**
                 * @description Only those with this `identification_method`. Empty: those where it is null.
                 * @example header
                 */
                identification_method?: string;
                /**
                 * @description Only those with this `on_missing_identity`. Empty: those where it is null.
                 * @example accept
                 */
                on_missing_identity?: string;
                /**
                 * @description Only those with this `auto_lock_user`. Empty: those where it is null.
                 * @example true
                 */
                auto_lock_user?: "true" | "false" | "";
                /**
                 * @description Only those with this `auto_lock_identities`. Empty: those where it is null.
                 * @example true
                 */
                auto_lock_identities?: "true" | "false" | "";
                /**
                 * @description Only those with this `lock_threshold`. Empty: those where it is null.
                 * @example 10
                 */
                lock_threshold?: string;
                /**
                 * @description Only those with this `lock_window_minutes`. Empty: those where it is null.
                 * @example 10
                 */
                lock_window_minutes?: string;
                /**
                 * @description Only those with this `lock_timeout_minutes`. Empty: those where it is null.
                 * @example 10
                 */
                lock_timeout_minutes?: string;
                /**
                 * @description Only those with this `max_auto_unlocks`. Empty: those where it is null.
                 * @example 10
                 */
                max_auto_unlocks?: string;
                /**
                 * @description Only those with this `locked_response`. Empty: those where it is null.
                 * @example reject
                 */
                locked_response?: string;
                /**
                 * @description Only those with this `max_recipients_per_day`. Empty: those where it is null.
                 * @example 10
                 */
                max_recipients_per_day?: string;
                /**
                 * @description Only those with this `invalid_recipients_per_day`. Empty: those where it is null.
                 * @example 10
                 */
                invalid_recipients_per_day?: string;
                /**
                 * @description Only those with this `max_retry_days`. Empty: those where it is null.
                 * @example 10
                 */
                max_retry_days?: string;
                /**
                 * @description Only those with this `dkim_selector`. Empty: those where it is null.
                 * @example text
                 */
                dkim_selector?: string;
                /**
                 * @description Only those with this `quarantine_enabled`. Empty: those where it is null.
                 * @example true
                 */
                quarantine_enabled?: "true" | "false" | "";
                /**
                 * @description Only those with this `quarantine_response`. Empty: those where it is null.
                 * @example rejected
                 */
                quarantine_response?: string;
                /**
                 * @description Only those with this `archive_messages`. Empty: those where it is null.
                 * @example true
                 */
                archive_messages?: "true" | "false" | "";
                /**
                 * @description Only those with this `block_macros`. Empty: those where it is null.
                 * @example true
                 */
                block_macros?: "true" | "false" | "";
                /**
                 * @description Only those with this `macro_unknown`. Empty: those where it is null.
                 * @example reject
                 */
                macro_unknown?: string;
                /**
                 * @description Only those with this `reauthentication_permitted`.
                 * @example true
                 */
                reauthentication_permitted?: "true" | "false";
                /**
                 * @description Only those with this `lock_template`. Empty: those where it is null.
                 * @example text
                 */
                lock_template?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the domain this belongs to. `-`: any.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "name": "smarthost",
                     *           "type": "ip",
                     *           "cidr": "192.0.2.0/28",
                     *           "password_wo_version": null,
                     *           "password_set": false,
                     *           "description": null,
                     *           "enabled": true,
                     *           "identification_method": "header",
                     *           "on_missing_identity": null,
                     *           "auto_lock_user": null,
                     *           "auto_lock_identities": true,
                     *           "lock_threshold": null,
                     *           "lock_window_minutes": null,
                     *           "lock_timeout_minutes": null,
                     *           "max_auto_unlocks": null,
                     *           "abuse_policy": {
                     *             "action": null,
                     *             "threshold": null,
                     *             "window_minutes": null
                     *           },
                     *           "locked_response": null,
                     *           "limits": {
                     *             "enabled": true,
                     *             "unit": null,
                     *             "per_minute": 100,
                     *             "per_hour": null,
                     *             "per_day": null,
                     *             "per_week": null,
                     *             "per_month": null,
                     *             "max_concurrent_connections": null
                     *           },
                     *           "max_recipients_per_day": null,
                     *           "invalid_recipients_per_day": null,
                     *           "max_retry_days": null,
                     *           "dkim_selector": null,
                     *           "quarantine_enabled": null,
                     *           "quarantine_response": null,
                     *           "archive_messages": null,
                     *           "block_macros": null,
                     *           "macro_unknown": null,
                     *           "reauthentication_permitted": false,
                     *           "lock_template": null,
                     *           "login": "192.0.2.0/28",
                     *           "effective": {
                     *             "identification_method": "header",
                     *             "on_missing_identity": "accept",
                     *             "auto_lock_user": false,
                     *             "auto_lock_identities": true,
                     *             "lock_threshold": 5,
                     *             "lock_window_minutes": 10,
                     *             "lock_timeout_minutes": 60,
                     *             "max_auto_unlocks": 3,
                     *             "abuse_policy": {
                     *               "action": "none",
                     *               "threshold": 50,
                     *               "window_minutes": 1440
                     *             },
                     *             "locked_response": "reject",
                     *             "limits": {
                     *               "enabled": true,
                     *               "unit": "messages",
                     *               "per_minute": 100,
                     *               "per_hour": null,
                     *               "per_day": null,
                     *               "per_week": null,
                     *               "per_month": null,
                     *               "max_concurrent_connections": 10
                     *             },
                     *             "max_recipients_per_day": null,
                     *             "invalid_recipients_per_day": null,
                     *             "max_retry_days": 4,
                     *             "dkim_selector": null,
                     *             "quarantine_enabled": true,
                     *             "quarantine_response": "rejected",
                     *             "archive_messages": null,
                     *             "block_macros": false,
                     *             "macro_unknown": "reject"
                     *           },
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["OutgoingUserPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOutgoingUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in the domain. For type `user` it is the user name: the login is name@domain.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingUser"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putOutgoingUser: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in the domain. For type `user` it is the user name: the login is name@domain.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "ip",
                 *       "cidr": "192.0.2.0/28",
                 *       "identification_method": "header",
                 *       "auto_lock_identities": true,
                 *       "limits": {
                 *         "enabled": true,
                 *         "per_minute": 100
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OutgoingUserInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingUser"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingUser"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteOutgoingUser: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in the domain. For type `user` it is the user name: the login is name@domain.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchOutgoingUser: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in the domain. For type `user` it is the user name: the login is name@domain.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limits": {
                 *         "enabled": true,
                 *         "per_minute": 100
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["OutgoingUserPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingUser"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetOutgoingUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "example.com",
                 *           "smarthost"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "name": "smarthost",
                     *           "type": "ip",
                     *           "cidr": "192.0.2.0/28",
                     *           "password_wo_version": null,
                     *           "password_set": false,
                     *           "description": null,
                     *           "enabled": true,
                     *           "identification_method": "header",
                     *           "on_missing_identity": null,
                     *           "auto_lock_user": null,
                     *           "auto_lock_identities": true,
                     *           "lock_threshold": null,
                     *           "lock_window_minutes": null,
                     *           "lock_timeout_minutes": null,
                     *           "max_auto_unlocks": null,
                     *           "abuse_policy": {
                     *             "action": null,
                     *             "threshold": null,
                     *             "window_minutes": null
                     *           },
                     *           "locked_response": null,
                     *           "limits": {
                     *             "enabled": true,
                     *             "unit": null,
                     *             "per_minute": 100,
                     *             "per_hour": null,
                     *             "per_day": null,
                     *             "per_week": null,
                     *             "per_month": null,
                     *             "max_concurrent_connections": null
                     *           },
                     *           "max_recipients_per_day": null,
                     *           "invalid_recipients_per_day": null,
                     *           "max_retry_days": null,
                     *           "dkim_selector": null,
                     *           "quarantine_enabled": null,
                     *           "quarantine_response": null,
                     *           "archive_messages": null,
                     *           "block_macros": null,
                     *           "macro_unknown": null,
                     *           "reauthentication_permitted": false,
                     *           "lock_template": null,
                     *           "login": "192.0.2.0/28",
                     *           "effective": {
                     *             "identification_method": "header",
                     *             "on_missing_identity": "accept",
                     *             "auto_lock_user": false,
                     *             "auto_lock_identities": true,
                     *             "lock_threshold": 5,
                     *             "lock_window_minutes": 10,
                     *             "lock_timeout_minutes": 60,
                     *             "max_auto_unlocks": 3,
                     *             "abuse_policy": {
                     *               "action": "none",
                     *               "threshold": 50,
                     *               "window_minutes": 1440
                     *             },
                     *             "locked_response": "reject",
                     *             "limits": {
                     *               "enabled": true,
                     *               "unit": "messages",
                     *               "per_minute": 100,
                     *               "per_hour": null,
                     *               "per_day": null,
                     *               "per_week": null,
                     *               "per_month": null,
                     *               "max_concurrent_connections": 10
                     *             },
                     *             "max_recipients_per_day": null,
                     *             "invalid_recipients_per_day": null,
                     *             "max_retry_days": 4,
                     *             "dkim_selector": null,
                     *             "quarantine_enabled": true,
                     *             "quarantine_response": "rejected",
                     *             "archive_messages": null,
                     *             "block_macros": false,
                     *             "macro_unknown": "reject"
                     *           },
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["OutgoingUserBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIdentityHeaders: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `domain`.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Only those with this `outgoing_user`.
                 * @example smarthost
                 */
                outgoing_user?: string;
                /**
                 * @description Only those with this `name`.
                 * @example x-client-id
                 */
                name?: string;
                /**
                 * @description Only those with this `position`.
                 * @example 20
                 */
                position?: string;
                /**
                 * @description Only those with this `value_mode`.
                 * @example regex
                 */
                value_mode?: string;
                /**
                 * @description Only those with this `pattern`. Empty: those where it is null.
                 * @example ^(.*?)\(.*$
                 */
                pattern?: string;
                /**
                 * @description Only those with this `group`.
                 * @example 10
                 */
                group?: string;
                /**
                 * @description Only those with this `remove`.
                 * @example true
                 */
                remove?: "true" | "false";
            };
            header?: never;
            path: {
                /**
                 * @description Key of the outgoing user this belongs to: its domain. `-`: any.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Key of the outgoing user this belongs to: its name. `-`: any.
                 * @example smarthost
                 */
                outgoing_user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "outgoing_user": "smarthost",
                     *           "name": "x-php-originating-script",
                     *           "position": 20,
                     *           "value_mode": "regex",
                     *           "pattern": "^(.*?)\\(.*$",
                     *           "flags": [],
                     *           "group": 1,
                     *           "remove": true,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityHeaderPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIdentityHeader: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the outgoing user this belongs to: its domain.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Key of the outgoing user this belongs to: its name.
                 * @example smarthost
                 */
                outgoing_user: string;
                /**
                 * @description Name of the header field, lower-case; matched without regard to case.
                 * @example x-php-originating-script
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityHeader"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putIdentityHeader: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the outgoing user this belongs to: its domain.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Key of the outgoing user this belongs to: its name.
                 * @example smarthost
                 */
                outgoing_user: string;
                /**
                 * @description Name of the header field, lower-case; matched without regard to case.
                 * @example x-php-originating-script
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "position": 20,
                 *       "value_mode": "regex",
                 *       "pattern": "^(.*?)\\(.*$"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityHeaderInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityHeader"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityHeader"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteIdentityHeader: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the outgoing user this belongs to: its domain.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Key of the outgoing user this belongs to: its name.
                 * @example smarthost
                 */
                outgoing_user: string;
                /**
                 * @description Name of the header field, lower-case; matched without regard to case.
                 * @example x-php-originating-script
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchIdentityHeader: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the outgoing user this belongs to: its domain.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Key of the outgoing user this belongs to: its name.
                 * @example smarthost
                 */
                outgoing_user: string;
                /**
                 * @description Name of the header field, lower-case; matched without regard to case.
                 * @example x-php-originating-script
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pattern": "^(.*?)\\(.*$"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["IdentityHeaderPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityHeader"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetIdentityHeaders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "example.com",
                 *           "smarthost",
                 *           "x-php-originating-script"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "outgoing_user": "smarthost",
                     *           "name": "x-php-originating-script",
                     *           "position": 20,
                     *           "value_mode": "regex",
                     *           "pattern": "^(.*?)\\(.*$",
                     *           "flags": [],
                     *           "group": 1,
                     *           "remove": true,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityHeaderBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listFilterRules: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `domain`.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Only those with this `name`.
                 * @example no-invoices
                 */
                name?: string;
                /**
                 * @description Only those with this `direction`.
                 * @example incoming
                 */
                direction?: string;
                /**
                 * @description Only those with this `action`.
                 * @example block
                 */
                action?: string;
                /**
                 * @description Only those with this `priority`.
                 * @example 10
                 */
                priority?: string;
                /**
                 * @description Only those with this `enabled`.
                 * @example true
                 */
                enabled?: "true" | "false";
                /**
                 * @description Only those with this `counts_towards_lock`.
                 * @example true
                 */
                counts_towards_lock?: "true" | "false";
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the domain this belongs to. `-`: any.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "name": "no-invoices",
                     *           "direction": "incoming",
                     *           "action": "block",
                     *           "priority": 100,
                     *           "enabled": true,
                     *           "conditions": {
                     *             "all_of": [],
                     *             "any_of": [
                     *               {
                     *                 "field": "subject",
                     *                 "header_name": null,
                     *                 "op": "matches",
                     *                 "value": "(overdue|final) invoice",
                     *                 "case_sensitive": false,
                     *                 "flags": [
                     *                   "i"
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "counts_towards_lock": false,
                     *           "description": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["FilterRulePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getFilterRule: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterRule"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "direction": "incoming",
                 *       "action": "block",
                 *       "conditions": {
                 *         "any_of": [
                 *           {
                 *             "field": "subject",
                 *             "op": "matches",
                 *             "value": "(overdue|final) invoice",
                 *             "flags": [
                 *               "i"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FilterRuleInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterRule"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterRule"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchFilterRule: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Unique in its scope; it stands in the message log.
                 * @example no-invoices
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conditions": {
                 *         "any_of": [
                 *           {
                 *             "field": "subject",
                 *             "op": "matches",
                 *             "value": "(overdue|final) invoice",
                 *             "flags": [
                 *               "i"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["FilterRulePatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterRule"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetFilterRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "example.com",
                 *           "no-invoices"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "name": "no-invoices",
                     *           "direction": "incoming",
                     *           "action": "block",
                     *           "priority": 100,
                     *           "enabled": true,
                     *           "conditions": {
                     *             "all_of": [],
                     *             "any_of": [
                     *               {
                     *                 "field": "subject",
                     *                 "header_name": null,
                     *                 "op": "matches",
                     *                 "value": "(overdue|final) invoice",
                     *                 "case_sensitive": false,
                     *                 "flags": [
                     *                   "i"
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "counts_towards_lock": false,
                     *           "description": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["FilterRuleBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listRecipientListEntrys: {
        parameters: {
            query?: {
                /**
                 * @description Most objects on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbSJdLmE
                 */
                cursor?: string;
                /**
                 * @description Part of the ID.
                 * @example exam
                 */
                q?: string;
                /**
                 * @description Only what belongs to this admin itself.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description Only what was written at or after this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                updated_since?: string;
                /**
                 * @description Only those with this `domain`.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Only those with this `list`.
                 * @example block
                 */
                list?: string;
                /**
                 * @description Only those with this `local_part`.
                 * @example sales
                 */
                local_part?: string;
                /**
                 * @description Only those with this `description`. Empty: those where it is null.
                 * @example text
                 */
                description?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the domain this belongs to. `-`: any.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "list": "block",
                     *           "local_part": "sales",
                     *           "description": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RecipientListEntryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getRecipientListEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The ETag the reader has: 304 when it is still true.
                 * @example "17"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
                 * @example block
                 */
                list: "allow" | "block";
                /**
                 * @description What stands before the "@", lower-case; `*` means every recipient.
                 * @example sales
                 */
                local_part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientListEntry"];
                };
            };
            /** @description The reader has this revision already (If-None-Match). */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    putRecipientListEntry: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: create, and fail when it exists.
                 * @example *
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchCreate"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
                 * @example block
                 */
                list: "allow" | "block";
                /**
                 * @description What stands before the "@", lower-case; `*` means every recipient.
                 * @example sales
                 */
                local_part: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["RecipientListEntryInput"];
            };
        };
        responses: {
            /** @description Replaced, or left as it was. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientListEntry"];
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientListEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteRecipientListEntry: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
                 * @example block
                 */
                list: "allow" | "block";
                /**
                 * @description What stands before the "@", lower-case; `*` means every recipient.
                 * @example sales
                 */
                local_part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    patchRecipientListEntry: {
        parameters: {
            query?: {
                /**
                 * @description Runs every check and answers as the write would, without any effect. Default false.
                 * @example true
                 */
                dry_run?: boolean;
            };
            header?: {
                /**
                 * @description The ETag of what is to be changed, or `*` for whatever is there.
                 * @example "17"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Key of the domain this belongs to.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description `allow`: no spam check for this recipient. `block`: refused at RCPT.
                 * @example block
                 */
                list: "allow" | "block";
                /**
                 * @description What stands before the "@", lower-case; `*` means every recipient.
                 * @example sales
                 */
                local_part: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /** @example {} */
                "application/merge-patch+json": components["schemas"]["RecipientListEntryPatch"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Postplane-Dry-Run": components["headers"]["Postplane-Dry-Run"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientListEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    batchGetRecipientListEntrys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keys": [
                 *         [
                 *           "example.com",
                 *           "block",
                 *           "sales"
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["KeyList"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "list": "block",
                     *           "local_part": "sales",
                     *           "description": null,
                     *           "revision": 17,
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:00.000Z"
                     *         }
                     *       ],
                     *       "missing": []
                     *     }
                     */
                    "application/json": components["schemas"]["RecipientListEntryBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "status": "pending",
                     *       "trusted": false,
                     *       "record": {
                     *         "name": "_postplane-challenge.example.com",
                     *         "type": "TXT",
                     *         "value": "postplane-verification=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                     *       },
                     *       "checked_at": null,
                     *       "verified_at": null,
                     *       "last_error": null,
                     *       "found": []
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state after the check. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "status": "pending",
                     *       "trusted": false,
                     *       "record": {
                     *         "name": "_postplane-challenge.example.com",
                     *         "type": "TXT",
                     *         "value": "postplane-verification=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                     *       },
                     *       "checked_at": null,
                     *       "verified_at": null,
                     *       "last_error": null,
                     *       "found": []
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDkimKeyStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description The selector of the key.
                 * @example s2026
                 */
                selector: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "selector": "s2026",
                     *       "dns": "pending",
                     *       "record": {
                     *         "name": "s2026._domainkey.example.com",
                     *         "value": "v=DKIM1; k=rsa; p=MIIBIjANBgkq",
                     *         "chunks": [
                     *           "v=DKIM1; k=rsa; p=MIIBIjANBgkq"
                     *         ]
                     *       },
                     *       "found": [],
                     *       "checked_at": null,
                     *       "signing": false
                     *     }
                     */
                    "application/json": components["schemas"]["DkimKeyStatus"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    checkDkimKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description The selector of the key.
                 * @example s2026
                 */
                selector: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state after the check. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Postplane-Revision": components["headers"]["Postplane-Revision"];
                    "Postplane-Relays": components["headers"]["Postplane-Relays"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "selector": "s2026",
                     *       "dns": "pending",
                     *       "record": {
                     *         "name": "s2026._domainkey.example.com",
                     *         "value": "v=DKIM1; k=rsa; p=MIIBIjANBgkq",
                     *         "chunks": [
                     *           "v=DKIM1; k=rsa; p=MIIBIjANBgkq"
                     *         ]
                     *       },
                     *       "found": [],
                     *       "checked_at": null,
                     *       "signing": false
                     *     }
                     */
                    "application/json": components["schemas"]["DkimKeyStatus"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDomainDnsRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "purpose": "verification",
                     *           "name": "_postplane-challenge.example.com",
                     *           "type": "TXT",
                     *           "value": "postplane-verification=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *           "priority": null,
                     *           "ttl": 3600
                     *         },
                     *         {
                     *           "purpose": "mx",
                     *           "name": "example.com",
                     *           "type": "MX",
                     *           "value": "mx1.eu.example.net",
                     *           "priority": 10,
                     *           "ttl": 3600
                     *         },
                     *         {
                     *           "purpose": "spf",
                     *           "name": "example.com",
                     *           "type": "TXT",
                     *           "value": "v=spf1 include:spf.eu.example.net -all",
                     *           "priority": null,
                     *           "ttl": 3600
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DnsRecordList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDnsRecordsAhead: {
        parameters: {
            query?: {
                /**
                 * @description The admin that will own the domain: the verification value depends on it. Not needed once the domain exists; default the admin of the token.
                 * @example acme
                 */
                admin?: string;
                /**
                 * @description The region the domain will have: the MX hosts depend on it. Not used once the domain exists.
                 * @example eu
                 */
                region?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "purpose": "verification",
                     *           "name": "_postplane-challenge.example.com",
                     *           "type": "TXT",
                     *           "value": "postplane-verification=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                     *           "priority": null,
                     *           "ttl": 3600
                     *         },
                     *         {
                     *           "purpose": "mx",
                     *           "name": "example.com",
                     *           "type": "MX",
                     *           "value": "mx1.eu.example.net",
                     *           "priority": 10,
                     *           "ttl": 3600
                     *         },
                     *         {
                     *           "purpose": "spf",
                     *           "name": "example.com",
                     *           "type": "TXT",
                     *           "value": "v=spf1 include:spf.eu.example.net -all",
                     *           "priority": null,
                     *           "ttl": 3600
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DnsRecordList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDnsRecordStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records and what was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "purpose": "mx",
                     *           "name": "example.com",
                     *           "type": "MX",
                     *           "value": "mx1.eu.example.net",
                     *           "priority": 10,
                     *           "ttl": 3600,
                     *           "status": "missing",
                     *           "found": [],
                     *           "warnings": []
                     *         },
                     *         {
                     *           "purpose": "spf",
                     *           "name": "example.com",
                     *           "type": "TXT",
                     *           "value": "v=spf1 include:spf.eu.example.net -all",
                     *           "priority": null,
                     *           "ttl": 3600,
                     *           "status": "mismatch",
                     *           "found": [
                     *             "v=spf1 ip4:192.0.2.1 ~all"
                     *           ],
                     *           "suggested": "v=spf1 ip4:192.0.2.1 include:spf.eu.example.net ~all",
                     *           "warnings": [
                     *             "ends in ~all: receivers accept mail from anywhere; end it in -all once all senders are listed"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DnsRecordStatusList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description Changes after this revision. Default 0: from the first.
                 * @example 17
                 */
                after?: number;
                /**
                 * @description Only of this kind.
                 * @example route
                 */
                kind?: string;
                /**
                 * @description Only of this object, by its ID; with `kind`.
                 * @example example.com/primary
                 */
                id?: string;
                /**
                 * @description The same as `id`.
                 * @example example.com/primary
                 */
                key?: string;
                /**
                 * @description Most changes, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description For how many seconds to wait for a change when there is none yet, up to 60. Default 0.
                 * @example 30
                 */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "revision": 18,
                     *           "kind": "route",
                     *           "id": "example.com/primary",
                     *           "key": [
                     *             "example.com",
                     *             "primary"
                     *           ],
                     *           "operation": "updated",
                     *           "actor": "ci (t_5f1c2d3e4a5b6978)",
                     *           "client": "terraform-provider-postplane/0.1.0",
                     *           "request_id": "8a0c6c9e-6f0e-4a8e-9d5e-0d1d8b2f6f11",
                     *           "reason": "new mail host",
                     *           "at": "2026-01-31T12:00:00.000Z",
                     *           "before": {
                     *             "port": 25
                     *           },
                     *           "after": {
                     *             "port": 26
                     *           },
                     *           "has_secret_change": false
                     *         }
                     *       ],
                     *       "next_after": 18
                     *     }
                     */
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /**
                 * @description Most rows on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WzE3NjkwMDAwMDAwMDAsImEiLDBd
                 */
                cursor?: string;
                /**
                 * @description `incoming`, `outgoing`, or `internal` for what the relay itself made.
                 * @example outgoing
                 */
                direction?: "incoming" | "outgoing" | "internal";
                /**
                 * @description One or more of queued, delivered, bounced, delivery-failed, queue-frozen, queue-bounced, queue-removed, queue-expired, quarantined, quarantine-expired, quarantine-removed, rejected, not-accepted, blackholed, released, auto-released; separated by commas.
                 * @example quarantined,rejected
                 */
                status?: string;
                /**
                 * @description One or more of accepted, whitelisted, spam, phish, virus, macro, blocked_rule, oversize, blacklisted, locked, deferred, unknown; separated by commas.
                 * @example spam,phish
                 */
                classification?: string;
                /**
                 * @description Of this domain.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description From this envelope sender.
                 * @example joe@example.com
                 */
                sender?: string;
                /**
                 * @description To this envelope recipient.
                 * @example ann@example.net
                 */
                recipient?: string;
                /**
                 * @description Of this responsible identity.
                 * @example client-17
                 */
                identity?: string;
                /**
                 * @description From or to this address: what the owner of a mailbox sees.
                 * @example joe@example.com
                 */
                mailbox?: string;
                /**
                 * @description Sent by this outgoing user.
                 * @example smarthost
                 */
                outgoing_user?: string;
                /**
                 * @description With this queue id.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id?: string;
                /**
                 * @description With this Message-ID.
                 * @example <1@example.com>
                 */
                message_id?: string;
                /**
                 * @description Received at or after.
                 * @example 2026-01-31T00:00:00Z
                 */
                from?: string;
                /**
                 * @description Received before.
                 * @example 2026-02-01T00:00:00Z
                 */
                to?: string;
                /**
                 * @description Part of subject, sender, recipient, Message-ID or identity, in either case.
                 * @example invoice
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "queue_id": "0RN3Q4ZK7VY2A",
                     *           "recipient_index": 0,
                     *           "received_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:01.000Z",
                     *           "node": "relay-1",
                     *           "direction": "outgoing",
                     *           "status": "queued",
                     *           "classification": "accepted",
                     *           "queue_state": "deferred",
                     *           "attempts": 1,
                     *           "next_attempt_at": "2026-01-31T12:15:00.000Z",
                     *           "mail_from": "joe@example.com",
                     *           "recipient": "ann@example.net",
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "identity_locked": false,
                     *           "user_locked": false,
                     *           "client_address": "192.0.2.1",
                     *           "helo": "web1.example.com",
                     *           "tls": "TLSv1.3",
                     *           "login": null,
                     *           "message_id": "<1@example.com>",
                     *           "subject": "Hello",
                     *           "header_from": "Joe <joe@example.com>",
                     *           "size": 1234,
                     *           "reply_code": 451,
                     *           "reply_enhanced": "4.3.0",
                     *           "reply_text": "try later",
                     *           "reply_remote": "mx.example.net[198.51.100.1]:25",
                     *           "rule": null,
                     *           "revision": 17
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "recipients": [
                     *         {
                     *           "queue_id": "0RN3Q4ZK7VY2A",
                     *           "recipient_index": 0,
                     *           "received_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:01.000Z",
                     *           "node": "relay-1",
                     *           "direction": "outgoing",
                     *           "status": "queued",
                     *           "classification": "accepted",
                     *           "queue_state": "deferred",
                     *           "attempts": 1,
                     *           "next_attempt_at": "2026-01-31T12:15:00.000Z",
                     *           "mail_from": "joe@example.com",
                     *           "recipient": "ann@example.net",
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "identity_locked": false,
                     *           "user_locked": false,
                     *           "client_address": "192.0.2.1",
                     *           "helo": "web1.example.com",
                     *           "tls": "TLSv1.3",
                     *           "login": null,
                     *           "message_id": "<1@example.com>",
                     *           "subject": "Hello",
                     *           "header_from": "Joe <joe@example.com>",
                     *           "size": 1234,
                     *           "reply_code": 451,
                     *           "reply_enhanced": "4.3.0",
                     *           "reply_text": "try later",
                     *           "reply_remote": "mx.example.net[198.51.100.1]:25",
                     *           "rule": null,
                     *           "revision": 17
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    searchMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "field": "status",
                 *           "op": "is_one_of",
                 *           "values": [
                 *             "quarantined"
                 *           ]
                 *         }
                 *       ],
                 *       "match": "all",
                 *       "limit": 100
                 *     }
                 */
                "application/json": components["schemas"]["MessageSearch"];
            };
        };
        responses: {
            /** @description One page, or the groups. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "queue_id": "0RN3Q4ZK7VY2A",
                     *           "recipient_index": 0,
                     *           "received_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:01.000Z",
                     *           "node": "relay-1",
                     *           "direction": "outgoing",
                     *           "status": "queued",
                     *           "classification": "accepted",
                     *           "queue_state": "deferred",
                     *           "attempts": 1,
                     *           "next_attempt_at": "2026-01-31T12:15:00.000Z",
                     *           "mail_from": "joe@example.com",
                     *           "recipient": "ann@example.net",
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "identity_locked": false,
                     *           "user_locked": false,
                     *           "client_address": "192.0.2.1",
                     *           "helo": "web1.example.com",
                     *           "tls": "TLSv1.3",
                     *           "login": null,
                     *           "message_id": "<1@example.com>",
                     *           "subject": "Hello",
                     *           "header_from": "Joe <joe@example.com>",
                     *           "size": 1234,
                     *           "reply_code": 451,
                     *           "reply_enhanced": "4.3.0",
                     *           "reply_text": "try later",
                     *           "reply_remote": "mx.example.net[198.51.100.1]:25",
                     *           "rule": null,
                     *           "revision": 17
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["MessageSearchPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    reportOutgoing: {
        parameters: {
            query?: {
                /**
                 * @description Of this domain.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Received at or after; without `domain` midnight UTC. Default: since the log begins.
                 * @example 2026-01-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description Received before; without `domain` midnight UTC. Default: until now.
                 * @example 2026-02-01T00:00:00Z
                 */
                to?: string;
                /**
                 * @description `rejected` (default): quarantined, refused or dropped. `accepted`: all else.
                 * @example rejected
                 */
                classification?: "rejected" | "accepted";
                /**
                 * @description What a row is: one of identity, user, sender, domain, recipient_domain, client_ip. Default `identity`. `sender`, `recipient_domain` and `client_ip` need `domain`.
                 * @example identity
                 */
                group_by?: "identity" | "user" | "sender" | "domain" | "recipient_domain" | "client_ip";
                /**
                 * @description Most rows, 1 to 10000. Default 1000.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "classification": "rejected",
                     *       "group_by": "identity",
                     *       "items": [
                     *         {
                     *           "key": "client-17",
                     *           "domain": "example.com",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "messages": 7,
                     *           "recipients": 9,
                     *           "bytes": 12345,
                     *           "spam": 7,
                     *           "first_seen": "2026-01-31T12:00:00.000Z",
                     *           "last_seen": "2026-01-31T13:00:00.000Z",
                     *           "identity_locked": false,
                     *           "user_locked": false
                     *         }
                     *       ],
                     *       "truncated": false
                     *     }
                     */
                    "application/json": components["schemas"]["OutgoingReport"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                /**
                 * @description Most rows on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbS9hIiwiYiJd
                 */
                cursor?: string;
                /**
                 * @description Just this identity.
                 * @example client-17
                 */
                identity?: string;
                /**
                 * @description Part of the identity, in either case.
                 * @example client
                 */
                q?: string;
                /**
                 * @description Only those that are locked, or are not.
                 * @example true
                 */
                locked?: boolean;
                /**
                 * @description Of this domain.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Of outgoing users of this name.
                 * @example smarthost
                 */
                outgoing_user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "outgoing_user": "smarthost",
                     *           "state": "manual",
                     *           "lock_id": 17,
                     *           "reason": "complaints",
                     *           "actor": "operations",
                     *           "locked_at": "2026-01-31T12:00:00.000Z",
                     *           "unlocks_at": null,
                     *           "auto_unlocks_used": 0,
                     *           "identity": "client-17",
                     *           "first_seen_at": "2026-01-30T08:00:00.000Z",
                     *           "last_seen_at": "2026-01-31T12:00:00.000Z",
                     *           "created_at": "2026-01-30T08:00:00.000Z",
                     *           "messages": 120,
                     *           "bad_messages": 5,
                     *           "identity_locked": true
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIdentitiesOfUser: {
        parameters: {
            query?: {
                /**
                 * @description Most rows on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WyJleGFtcGxlLmNvbS9hIiwiYiJd
                 */
                cursor?: string;
                /**
                 * @description Just this identity.
                 * @example client-17
                 */
                identity?: string;
                /**
                 * @description Part of the identity, in either case.
                 * @example client
                 */
                q?: string;
                /**
                 * @description Only those that are locked, or are not.
                 * @example true
                 */
                locked?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "domain": "example.com",
                     *           "outgoing_user": "smarthost",
                     *           "state": "manual",
                     *           "lock_id": 17,
                     *           "reason": "complaints",
                     *           "actor": "operations",
                     *           "locked_at": "2026-01-31T12:00:00.000Z",
                     *           "unlocks_at": null,
                     *           "auto_unlocks_used": 0,
                     *           "identity": "client-17",
                     *           "first_seen_at": "2026-01-30T08:00:00.000Z",
                     *           "last_seen_at": "2026-01-31T12:00:00.000Z",
                     *           "created_at": "2026-01-30T08:00:00.000Z",
                     *           "messages": 120,
                     *           "bad_messages": 5,
                     *           "identity_locked": true
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identity": "client-17"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityInput"];
            };
        };
        responses: {
            /** @description It is written down. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "state": "manual",
                     *       "lock_id": 17,
                     *       "reason": "complaints",
                     *       "actor": "operations",
                     *       "locked_at": "2026-01-31T12:00:00.000Z",
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0,
                     *       "identity": "client-17",
                     *       "first_seen_at": "2026-01-30T08:00:00.000Z",
                     *       "last_seen_at": "2026-01-31T12:00:00.000Z",
                     *       "created_at": "2026-01-30T08:00:00.000Z",
                     *       "messages": 120,
                     *       "bad_messages": 5,
                     *       "identity_locked": true
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
                /**
                 * @description The identity, percent-encoded.
                 * @example client-17
                 */
                identity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "state": "manual",
                     *       "lock_id": 17,
                     *       "reason": "complaints",
                     *       "actor": "operations",
                     *       "locked_at": "2026-01-31T12:00:00.000Z",
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0,
                     *       "identity": "client-17",
                     *       "first_seen_at": "2026-01-30T08:00:00.000Z",
                     *       "last_seen_at": "2026-01-31T12:00:00.000Z",
                     *       "created_at": "2026-01-30T08:00:00.000Z",
                     *       "messages": 120,
                     *       "bad_messages": 5,
                     *       "identity_locked": true
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOutgoingUserRunTimeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "lock": {
                     *         "domain": "example.com",
                     *         "outgoing_user": "smarthost",
                     *         "identity": null,
                     *         "locked": true,
                     *         "state": "manual",
                     *         "lock_id": 17,
                     *         "reason": "complaints",
                     *         "actor": "operations",
                     *         "locked_at": "2026-01-31T12:00:00.000Z",
                     *         "unlocks_at": null,
                     *         "auto_unlocks_used": 0
                     *       },
                     *       "identities": 21,
                     *       "limits": [
                     *         {
                     *           "unit": "messages",
                     *           "window": "minute",
                     *           "most": 100,
                     *           "used": 42,
                     *           "frees_at": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OutgoingUserStatus"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lockOutgoingUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "complaints"
                 *     }
                 */
                "application/json": components["schemas"]["LockInput"];
            };
        };
        responses: {
            /** @description The lock as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "identity": null,
                     *       "locked": true,
                     *       "state": "manual",
                     *       "lock_id": 17,
                     *       "reason": "complaints",
                     *       "actor": "operations",
                     *       "locked_at": "2026-01-31T12:00:00.000Z",
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lockIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
                /**
                 * @description The identity, percent-encoded.
                 * @example client-17
                 */
                identity: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "complaints"
                 *     }
                 */
                "application/json": components["schemas"]["LockInput"];
            };
        };
        responses: {
            /** @description The lock as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "identity": "client-17",
                     *       "locked": true,
                     *       "state": "manual",
                     *       "lock_id": 17,
                     *       "reason": "complaints",
                     *       "actor": "operations",
                     *       "locked_at": "2026-01-31T12:00:00.000Z",
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    unlockOutgoingUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lock as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "identity": null,
                     *       "locked": false,
                     *       "state": "none",
                     *       "lock_id": null,
                     *       "reason": null,
                     *       "actor": null,
                     *       "locked_at": null,
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    unlockIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
                /**
                 * @description The identity, percent-encoded.
                 * @example client-17
                 */
                identity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lock as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "identity": "client-17",
                     *       "locked": false,
                     *       "state": "none",
                     *       "lock_id": null,
                     *       "reason": null,
                     *       "actor": null,
                     *       "locked_at": null,
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resetUnlockCountOutgoingUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lock as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "identity": null,
                     *       "locked": false,
                     *       "state": "none",
                     *       "lock_id": null,
                     *       "reason": null,
                     *       "actor": null,
                     *       "locked_at": null,
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    resetUnlockCountIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description The domain, in A-label form.
                 * @example example.com
                 */
                domain: string;
                /**
                 * @description Name of the outgoing user.
                 * @example smarthost
                 */
                name: string;
                /**
                 * @description The identity, percent-encoded.
                 * @example client-17
                 */
                identity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lock as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "identity": "client-17",
                     *       "locked": false,
                     *       "state": "none",
                     *       "lock_id": null,
                     *       "reason": null,
                     *       "actor": null,
                     *       "locked_at": null,
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lockIdentityOfMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "complaints"
                 *     }
                 */
                "application/json": components["schemas"]["LockInput"];
            };
        };
        responses: {
            /** @description The lock as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "identity": "client-17",
                     *       "locked": true,
                     *       "state": "manual",
                     *       "lock_id": 17,
                     *       "reason": "complaints",
                     *       "actor": "operations",
                     *       "locked_at": "2026-01-31T12:00:00.000Z",
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    lockUserOfMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "complaints"
                 *     }
                 */
                "application/json": components["schemas"]["LockInput"];
            };
        };
        responses: {
            /** @description The lock as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "example.com",
                     *       "outgoing_user": "smarthost",
                     *       "identity": null,
                     *       "locked": true,
                     *       "state": "manual",
                     *       "lock_id": 17,
                     *       "reason": "complaints",
                     *       "actor": "operations",
                     *       "locked_at": "2026-01-31T12:00:00.000Z",
                     *       "unlocks_at": null,
                     *       "auto_unlocks_used": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLockEvents: {
        parameters: {
            query?: {
                /**
                 * @description Most rows on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example MTc
                 */
                cursor?: string;
                /**
                 * @description Of this domain.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description Of this outgoing user.
                 * @example smarthost
                 */
                outgoing_user?: string;
                /**
                 * @description Of this identity.
                 * @example client-17
                 */
                identity?: string;
                /**
                 * @description One or more of locked_automatically, locked, unlocked_automatically, unlock_exhausted, unlocked, unlock_count_reset, abuse_detected; separated by commas.
                 * @example locked_automatically
                 */
                event?: string;
                /**
                 * @description At or after.
                 * @example 2026-01-31T00:00:00Z
                 */
                from?: string;
                /**
                 * @description Before.
                 * @example 2026-02-01T00:00:00Z
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 17,
                     *           "at": "2026-01-31T12:00:00.000Z",
                     *           "domain": "example.com",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "event": "locked",
                     *           "reason": "complaints",
                     *           "actor": "operations",
                     *           "unlocks_at": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LockEventPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAdvisories: {
        parameters: {
            query?: {
                /**
                 * @description Most rows on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example ZXhhbXBsZS5jb20
                 */
                cursor?: string;
                /**
                 * @description Only about this domain.
                 * @example example.com
                 */
                domain?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The advisories of some domains. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "ip_without_header_identity",
                     *           "domain": "example.com",
                     *           "outgoing_user": "smarthost",
                     *           "detail": "Everybody behind the address counts as one sender. Let the server add a header that names the sender, use `identification_method = \"header\"` and an identity header."
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdvisoryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLogSinkRunTimeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the sink.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "ok",
                     *       "node": "api-1",
                     *       "sent": 1200,
                     *       "sent_at": "2026-01-31T12:00:01.000Z",
                     *       "position_at": "2026-01-31T12:00:00.000Z",
                     *       "lag_events": 0,
                     *       "lag_seconds": 0,
                     *       "dropped": 0,
                     *       "failures": 0,
                     *       "last_error": null,
                     *       "last_error_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["LogSinkStatus"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAdminLogSinkRunTimeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the admin.
                 * @example acme
                 */
                admin: string;
                /**
                 * @description Name of the sink.
                 * @example siem
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "ok",
                     *       "node": "api-1",
                     *       "sent": 1200,
                     *       "sent_at": "2026-01-31T12:00:01.000Z",
                     *       "position_at": "2026-01-31T12:00:00.000Z",
                     *       "lag_events": 0,
                     *       "lag_seconds": 0,
                     *       "dropped": 0,
                     *       "failures": 0,
                     *       "last_error": null,
                     *       "last_error_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["LogSinkStatus"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listQueue: {
        parameters: {
            query?: {
                /**
                 * @description Most rows on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WzE3NjkwMDAwMDAwMDAsImEiLDBd
                 */
                cursor?: string;
                /**
                 * @description `incoming`, `outgoing`, or `internal`.
                 * @example incoming
                 */
                direction?: "incoming" | "outgoing" | "internal";
                /**
                 * @description Of this domain.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description The recipient's domain, or the destination of the last attempt.
                 * @example example.net
                 */
                destination?: string;
                /**
                 * @description One of queued, deferred, held, frozen.
                 * @example deferred
                 */
                state?: "queued" | "deferred" | "held" | "frozen";
                /**
                 * @description From this envelope sender.
                 * @example joe@example.com
                 */
                sender?: string;
                /**
                 * @description To this envelope recipient.
                 * @example ann@example.net
                 */
                recipient?: string;
                /**
                 * @description Of this responsible identity.
                 * @example client-17
                 */
                identity?: string;
                /**
                 * @description Received before this time.
                 * @example 2026-01-31T12:00:00Z
                 */
                older_than?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "queue_id": "0RN3Q4ZK7VY2A",
                     *           "recipient_index": 0,
                     *           "received_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:01.000Z",
                     *           "node": "relay-1",
                     *           "direction": "outgoing",
                     *           "status": "queued",
                     *           "classification": "accepted",
                     *           "queue_state": "deferred",
                     *           "attempts": 1,
                     *           "next_attempt_at": "2026-01-31T12:15:00.000Z",
                     *           "mail_from": "joe@example.com",
                     *           "recipient": "ann@example.net",
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "identity_locked": false,
                     *           "user_locked": false,
                     *           "client_address": "192.0.2.1",
                     *           "helo": "web1.example.com",
                     *           "tls": "TLSv1.3",
                     *           "login": null,
                     *           "message_id": "<1@example.com>",
                     *           "subject": "Hello",
                     *           "header_from": "Joe <joe@example.com>",
                     *           "size": 1234,
                     *           "reply_code": 451,
                     *           "reply_enhanced": "4.3.0",
                     *           "reply_text": "try later",
                     *           "reply_remote": "mx.example.net[198.51.100.1]:25",
                     *           "rule": null,
                     *           "revision": 17
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getQueued: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "recipients": [
                     *         {
                     *           "queue_id": "0RN3Q4ZK7VY2A",
                     *           "recipient_index": 0,
                     *           "received_at": "2026-01-31T12:00:00.000Z",
                     *           "updated_at": "2026-01-31T12:00:01.000Z",
                     *           "node": "relay-1",
                     *           "direction": "outgoing",
                     *           "status": "queued",
                     *           "classification": "accepted",
                     *           "queue_state": "deferred",
                     *           "attempts": 1,
                     *           "next_attempt_at": "2026-01-31T12:15:00.000Z",
                     *           "mail_from": "joe@example.com",
                     *           "recipient": "ann@example.net",
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "identity_locked": false,
                     *           "user_locked": false,
                     *           "client_address": "192.0.2.1",
                     *           "helo": "web1.example.com",
                     *           "tls": "TLSv1.3",
                     *           "login": null,
                     *           "message_id": "<1@example.com>",
                     *           "subject": "Hello",
                     *           "header_from": "Joe <joe@example.com>",
                     *           "size": 1234,
                     *           "reply_code": 451,
                     *           "reply_enhanced": "4.3.0",
                     *           "reply_text": "try later",
                     *           "reply_remote": "mx.example.net[198.51.100.1]:25",
                     *           "rule": null,
                     *           "revision": 17
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeQueued: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relay has done it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "remove",
                     *       "command": 7,
                     *       "result": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            /** @description The relay that holds the message has not answered yet; it will do it. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "remove",
                     *       "command": 7,
                     *       "result": null
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    retryQueued: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "recipient": 0
                 *     }
                 */
                "application/json": components["schemas"]["QueueActionInput"];
            };
        };
        responses: {
            /** @description The relay has done it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "retry",
                     *       "command": 7,
                     *       "result": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            /** @description The relay that holds the message has not answered yet; it will do it. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "retry",
                     *       "command": 7,
                     *       "result": null
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    holdQueued: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "recipient": 0
                 *     }
                 */
                "application/json": components["schemas"]["QueueActionInput"];
            };
        };
        responses: {
            /** @description The relay has done it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "hold",
                     *       "command": 7,
                     *       "result": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            /** @description The relay that holds the message has not answered yet; it will do it. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "hold",
                     *       "command": 7,
                     *       "result": null
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    releaseQueued: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "recipient": 0
                 *     }
                 */
                "application/json": components["schemas"]["QueueActionInput"];
            };
        };
        responses: {
            /** @description The relay has done it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "release",
                     *       "command": 7,
                     *       "result": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            /** @description The relay that holds the message has not answered yet; it will do it. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "release",
                     *       "command": 7,
                     *       "result": null
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    bounceQueued: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "recipient": 0
                 *     }
                 */
                "application/json": components["schemas"]["QueueActionInput"];
            };
        };
        responses: {
            /** @description The relay has done it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "bounce",
                     *       "command": 7,
                     *       "result": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            /** @description The relay that holds the message has not answered yet; it will do it. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "action": "bounce",
                     *       "command": 7,
                     *       "result": null
                     *     }
                     */
                    "application/json": components["schemas"]["QueueActionResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    changeQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filter": {
                 *         "domain": "example.com",
                 *         "state": "deferred"
                 *       },
                 *       "action": "retry",
                 *       "dry_run": true
                 *     }
                 */
                "application/json": components["schemas"]["QueueBulkInput"];
            };
        };
        responses: {
            /** @description How much matched; the relays are asked to do it unless it was a dry run. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recipients": 12,
                     *       "messages": 10,
                     *       "dry_run": true
                     *     }
                     */
                    "application/json": components["schemas"]["QueueBulkResult"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listQuarantine: {
        parameters: {
            query?: {
                /**
                 * @description Most rows on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WzE3NjkwMDAwMDAwMDAsImEiLDBd
                 */
                cursor?: string;
                /**
                 * @description `incoming` or `outgoing`.
                 * @example outgoing
                 */
                direction?: "incoming" | "outgoing";
                /**
                 * @description One or more of quarantined, releasing, released; separated by commas.
                 * @example quarantined
                 */
                status?: string;
                /**
                 * @description One or more of accepted, whitelisted, spam, phish, virus, macro, blocked_rule, oversize, blacklisted, locked, deferred, unknown; separated by commas.
                 * @example spam,phish
                 */
                classification?: string;
                /**
                 * @description Of this domain.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description From this envelope sender.
                 * @example joe@example.com
                 */
                sender?: string;
                /**
                 * @description To this envelope recipient.
                 * @example ann@example.net
                 */
                recipient?: string;
                /**
                 * @description Of this responsible identity.
                 * @example client-17
                 */
                identity?: string;
                /**
                 * @description Sent by this outgoing user.
                 * @example smarthost
                 */
                outgoing_user?: string;
                /**
                 * @description Received at or after.
                 * @example 2026-01-31T00:00:00Z
                 */
                from?: string;
                /**
                 * @description Received before.
                 * @example 2026-02-01T00:00:00Z
                 */
                to?: string;
                /**
                 * @description Part of subject, sender, Message-ID or identity, in either case.
                 * @example invoice
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "queue_id": "0RN3Q4ZK7VY2A",
                     *           "node": "relay-1",
                     *           "received_at": "2026-01-31T12:00:00.000Z",
                     *           "expires_at": "2026-02-14T12:00:00.000Z",
                     *           "status": "quarantined",
                     *           "direction": "outgoing",
                     *           "classification": "spam",
                     *           "response": "rejected",
                     *           "score": 1,
                     *           "reasons": [
                     *             {
                     *               "scanner": "builtin",
                     *               "classification": "spam",
                     *               "score": 1,
                     *               "symbols": [
                     *                 "GTUBE"
                     *               ]
                     *             }
                     *           ],
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "mail_from": "joe@example.com",
                     *           "recipients": [
                     *             "ann@example.net"
                     *           ],
                     *           "client_address": "192.0.2.1",
                     *           "message_id": "<1@example.com>",
                     *           "subject": "Hello",
                     *           "header_from": "Joe <joe@example.com>",
                     *           "size": 1234,
                     *           "rule": null,
                     *           "revision": 17,
                     *           "released_by": null,
                     *           "released_at": null,
                     *           "released_as": null,
                     *           "release_to": null,
                     *           "problem": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["QuarantinePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getQuarantined: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "node": "relay-1",
                     *       "received_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-02-14T12:00:00.000Z",
                     *       "status": "quarantined",
                     *       "direction": "outgoing",
                     *       "classification": "spam",
                     *       "response": "rejected",
                     *       "score": 1,
                     *       "reasons": [
                     *         {
                     *           "scanner": "builtin",
                     *           "classification": "spam",
                     *           "score": 1,
                     *           "symbols": [
                     *             "GTUBE"
                     *           ]
                     *         }
                     *       ],
                     *       "domain": "example.com",
                     *       "admin": "acme",
                     *       "outgoing_user": "smarthost",
                     *       "identity": "client-17",
                     *       "mail_from": "joe@example.com",
                     *       "recipients": [
                     *         "ann@example.net"
                     *       ],
                     *       "client_address": "192.0.2.1",
                     *       "message_id": "<1@example.com>",
                     *       "subject": "Hello",
                     *       "header_from": "Joe <joe@example.com>",
                     *       "size": 1234,
                     *       "rule": null,
                     *       "revision": 17,
                     *       "released_by": null,
                     *       "released_at": null,
                     *       "released_as": null,
                     *       "release_to": null,
                     *       "problem": null
                     *     }
                     */
                    "application/json": components["schemas"]["QuarantinedMessage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    removeQuarantined: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    downloadQuarantined: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    releaseQuarantined: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Queue id of the message.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id: string;
            };
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "to": [
                 *         "ann@example.net"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QuarantineReleaseInput"];
            };
        };
        responses: {
            /** @description It is in the queue as `released_as`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "node": "relay-1",
                     *       "received_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-02-14T12:00:00.000Z",
                     *       "status": "released",
                     *       "direction": "outgoing",
                     *       "classification": "spam",
                     *       "response": "rejected",
                     *       "score": 1,
                     *       "reasons": [
                     *         {
                     *           "scanner": "builtin",
                     *           "classification": "spam",
                     *           "score": 1,
                     *           "symbols": [
                     *             "GTUBE"
                     *           ]
                     *         }
                     *       ],
                     *       "domain": "example.com",
                     *       "admin": "acme",
                     *       "outgoing_user": "smarthost",
                     *       "identity": "client-17",
                     *       "mail_from": "joe@example.com",
                     *       "recipients": [
                     *         "ann@example.net"
                     *       ],
                     *       "client_address": "192.0.2.1",
                     *       "message_id": "<1@example.com>",
                     *       "subject": "Hello",
                     *       "header_from": "Joe <joe@example.com>",
                     *       "size": 1234,
                     *       "rule": null,
                     *       "revision": 17,
                     *       "released_by": null,
                     *       "released_at": null,
                     *       "released_as": null,
                     *       "release_to": null,
                     *       "problem": null
                     *     }
                     */
                    "application/json": components["schemas"]["QuarantinedMessage"];
                };
            };
            /** @description The relay that blocked the message has not answered yet; it will do it. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queue_id": "0RN3Q4ZK7VY2A",
                     *       "node": "relay-1",
                     *       "received_at": "2026-01-31T12:00:00.000Z",
                     *       "expires_at": "2026-02-14T12:00:00.000Z",
                     *       "status": "releasing",
                     *       "direction": "outgoing",
                     *       "classification": "spam",
                     *       "response": "rejected",
                     *       "score": 1,
                     *       "reasons": [
                     *         {
                     *           "scanner": "builtin",
                     *           "classification": "spam",
                     *           "score": 1,
                     *           "symbols": [
                     *             "GTUBE"
                     *           ]
                     *         }
                     *       ],
                     *       "domain": "example.com",
                     *       "admin": "acme",
                     *       "outgoing_user": "smarthost",
                     *       "identity": "client-17",
                     *       "mail_from": "joe@example.com",
                     *       "recipients": [
                     *         "ann@example.net"
                     *       ],
                     *       "client_address": "192.0.2.1",
                     *       "message_id": "<1@example.com>",
                     *       "subject": "Hello",
                     *       "header_from": "Joe <joe@example.com>",
                     *       "size": 1234,
                     *       "rule": null,
                     *       "revision": 17,
                     *       "released_by": null,
                     *       "released_at": null,
                     *       "released_as": null,
                     *       "release_to": null,
                     *       "problem": null
                     *     }
                     */
                    "application/json": components["schemas"]["QuarantinedMessage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAbuseReports: {
        parameters: {
            query?: {
                /**
                 * @description Most rows on the page, 1 to 1000. Default 100.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description `next_cursor` of the page before.
                 * @example WzE3NjkwMDAwMDAwMDAsImEiLDBd
                 */
                cursor?: string;
                /**
                 * @description On mail of this domain.
                 * @example example.com
                 */
                domain?: string;
                /**
                 * @description On mail of this responsible identity.
                 * @example client-17
                 */
                identity?: string;
                /**
                 * @description On mail of this outgoing user.
                 * @example smarthost
                 */
                outgoing_user?: string;
                /**
                 * @description Sent to this intake.
                 * @example fbl
                 */
                intake?: string;
                /**
                 * @description On the message with this queue id.
                 * @example 0RN3Q4ZK7VY2A
                 */
                queue_id?: string;
                /**
                 * @description Received at or after.
                 * @example 2026-01-31T00:00:00Z
                 */
                from?: string;
                /**
                 * @description Received before.
                 * @example 2026-02-01T00:00:00Z
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": 7,
                     *           "received_at": "2026-01-31T12:00:00.000Z",
                     *           "intake": "fbl",
                     *           "source": "198.51.100.7",
                     *           "feedback_type": "abuse",
                     *           "reporter": "Yahoo!-Mail-Feedback/2.0",
                     *           "original_mail_from": "joe@example.com",
                     *           "original_recipients": [],
                     *           "source_ip": "192.0.2.1",
                     *           "arrival_date": "2026-01-31T11:00:00.000Z",
                     *           "message_id": "<1@example.com>",
                     *           "subject": "Hello",
                     *           "incidents": 1,
                     *           "matched_by": "message_id",
                     *           "queue_id": "0RN3Q4ZK7VY2A",
                     *           "domain": "example.com",
                     *           "admin": "acme",
                     *           "outgoing_user": "smarthost",
                     *           "identity": "client-17",
                     *           "action": "lock_suggested",
                     *           "fields": {
                     *             "feedback-type": [
                     *               "abuse"
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AbuseReportPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "t_5f1c2d3e4a5b6978",
                     *           "name": "ci",
                     *           "admin": "acme",
                     *           "expires_at": "2027-01-31T12:00:00.000Z",
                     *           "created_at": "2026-01-31T12:00:00.000Z",
                     *           "created_by": "bootstrap"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TokenList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is wanted. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ci",
                 *       "admin": "acme",
                 *       "expires_at": "2027-01-31T12:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["TokenInput"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "t_5f1c2d3e4a5b6978",
                     *       "name": "ci",
                     *       "admin": "acme",
                     *       "expires_at": "2027-01-31T12:00:00.000Z",
                     *       "created_at": "2026-01-31T12:00:00.000Z",
                     *       "created_by": "bootstrap",
                     *       "token": "postplane_3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                     *     }
                     */
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A random key: the same request with it, within 24 hours, is not done twice but answered as before.
                 * @example 1b1c3c2e-7c1e-4a53-9b54-5a2b0b8f6a01
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description `wait=N`: answer once every live relay runs the change, after N seconds (up to 60) in any case.
                 * @example wait=10
                 */
                Prefer?: components["parameters"]["Prefer"];
                /**
                 * @description Why; it stands in the change log.
                 * @example new mail host
                 */
                "X-Change-Reason"?: components["parameters"]["ChangeReason"];
            };
            path: {
                /**
                 * @description Id of the token.
                 * @example t_5f1c2d3e4a5b6978
                 */
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    whoami: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token_id": "t_5f1c2d3e4a5b6978",
                     *       "name": "ci",
                     *       "role": "admin",
                     *       "admin": "acme",
                     *       "expires_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["Whoami"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ready": true,
                     *       "checks": {
                     *         "database": "ok",
                     *         "migrations": "ok"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            /** @description It cannot now. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ready": false,
                     *       "checks": {
                     *         "database": "does not answer"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example postplane_up 1 */
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
}
