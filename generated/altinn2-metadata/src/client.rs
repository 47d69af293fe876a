//! The client of Altinn II Metadata and the builders of its operations.
// Machine-written by `cargo xtask regenerate` from altinn2-enduser-metadata-v0.json (version 1.0.0). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::{answers, operations, types};

/// Client of Altinn II Metadata.
///
/// Cheap to clone; clones share connections.
#[derive(Clone, Debug)]
pub struct Client {
    core: ::altinn_runtime::Core,
}

impl Client {
    /// A client for an environment. `middleware` is what every request passes: `()` for none, or a session with credentials.
    pub fn new(environment: ::altinn_runtime::Environment, middleware: impl ::std::convert::Into<::altinn_runtime::Chain>) -> Self {
        Self { core: ::altinn_runtime::Core::new(environment, middleware.into()) }
    }

    /// A client on a core that the caller has set up, with an HTTP client of its own for one.
    pub fn with_core(core: ::altinn_runtime::Core) -> Self {
        Self { core }
    }

    /// The environment that requests go to.
    pub fn environment(&self) -> &::altinn_runtime::Environment {
        self.core.environment()
    }
}

impl Client {
    /// Download the XML schema for attachments of one kind.
    ///
    /// Exists only where the attachment rule has `IsXsdValidationRequired`, which is rare.
    ///
    /// `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}/attachmentrules/{ruleId}/xsd`
    ///
    /// # Parameters
    ///
    /// - `service_code` (path, required): First half of the identity of the service.
    /// - `service_edition_code` (path, required): Second half of the identity of the service: its edition.
    /// - `rule_id` (path, required): `AttachmentRuleId` of an attachment rule of the service.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn download_attachment_schema(&self) -> builder::DownloadAttachmentSchema<'_> {
        builder::DownloadAttachmentSchema::new(self)
    }
    /// Download the XML schema of a form.
    ///
    /// Data format id and version are those of an entry in `FormsMetaData` of `get_form_service`. The body is the schema file, as a stream of bytes.
    ///
    /// `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}/forms/{dataFormatId}/{dataFormatVersion}/xsd`
    ///
    /// # Parameters
    ///
    /// - `service_code` (path, required): First half of the identity of the service.
    /// - `service_edition_code` (path, required): Second half of the identity of the service: its edition.
    /// - `data_format_id` (path, required): `DataFormatID` of a form of the service.
    /// - `data_format_version` (path, required): `DataFormatVersion` of the same form.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn download_form_schema(&self) -> builder::DownloadFormSchema<'_> {
        builder::DownloadFormSchema::new(self)
    }
    /// Download the request or response schema of a lookup service.
    ///
    /// The server checks what goes into a lookup, and what comes out of it, against these two files.
    ///
    /// `GET /api/metadata/lookup/{serviceCode}/{serviceEditionCode}/schemas/{schema}`
    ///
    /// # Parameters
    ///
    /// - `service_code` (path, required): First half of the identity of the service.
    /// - `service_edition_code` (path, required): Second half of the identity of the service: its edition.
    /// - `schema` (path, required): Which of the two: `RequestSchema` for input, `ResponseSchema` for output.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (raw)
    pub fn download_lookup_schema(&self) -> builder::DownloadLookupSchema<'_> {
        builder::DownloadLookupSchema::new(self)
    }
    /// Get a code list with its codes.
    ///
    /// Services pin the version they use, so an older version stays readable.
    ///
    /// `GET /api/metadata/codelists/{name}/{version}`
    ///
    /// # Parameters
    ///
    /// - `name` (path, required): `Name` of the list in `list_code_lists`.
    /// - `version` (path, required): `Version` of the list, from the same entry.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_code_list(&self) -> builder::GetCodeList<'_> {
        builder::GetCodeList::new(self)
    }
    /// Get the metadata of a correspondence service.
    ///
    /// Codes and editions come from `list_services`, where `ServiceType` is `Correspondence`.
    ///
    /// `GET /api/metadata/correspondence/{serviceCode}/{serviceEditionCode}`
    ///
    /// # Parameters
    ///
    /// - `service_code` (path, required): First half of the identity of the service.
    /// - `service_edition_code` (path, required): Second half of the identity of the service: its edition.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_correspondence_service(&self) -> builder::GetCorrespondenceService<'_> {
        builder::GetCorrespondenceService::new(self)
    }
    /// Get the metadata of a form service.
    ///
    /// Tells which forms the service has, what may be attached and which steps a submission goes through. `RestEnabled` says whether forms can be sent in through this API at all.
    ///
    /// `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}`
    ///
    /// # Parameters
    ///
    /// - `service_code` (path, required): First half of the identity of the service.
    /// - `service_edition_code` (path, required): Second half of the identity of the service: its edition.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_form_service(&self) -> builder::GetFormService<'_> {
        builder::GetFormService::new(self)
    }
    /// Get the keys that verify consent tokens.
    ///
    /// Holds the current certificate and the one before or after it, so that tokens stay verifiable while Altinn changes keys. Pick by `kid` of the token header. Certificates can be self-signed: what vouches for them is the TLS connection.
    ///
    /// `GET /api/metadata/jwk`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_json_web_keys(&self) -> builder::GetJsonWebKeys<'_> {
        builder::GetJsonWebKeys::new(self)
    }
    /// Get the metadata of a lookup service.
    ///
    /// Codes and editions come from `list_services`, where `ServiceType` is `Lookup`.
    ///
    /// `GET /api/metadata/lookup/{serviceCode}/{serviceEditionCode}`
    ///
    /// # Parameters
    ///
    /// - `service_code` (path, required): First half of the identity of the service.
    /// - `service_edition_code` (path, required): Second half of the identity of the service: its edition.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_lookup_service(&self) -> builder::GetLookupService<'_> {
        builder::GetLookupService::new(self)
    }
    /// Get the OAuth metadata of the issuer of consent tokens.
    ///
    /// Leads to the signing keys. The same document stands at `/.well-known/oauth-authorization-server` of the domain.
    ///
    /// `GET /api/metadata/well-known`
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_oauth_metadata(&self) -> builder::GetOauthMetadata<'_> {
        builder::GetOauthMetadata::new(self)
    }
    /// Get a role definition with the rights it gives.
    ///
    /// The number of a role can differ between production and test, so take it from the list in the same environment.
    ///
    /// `GET /api/metadata/roledefinitions/{roleDefinitionId}`
    ///
    /// # Parameters
    ///
    /// - `role_definition_id` (path, required): Number of the role definition, from `list_role_definitions` in the same environment.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn get_role_definition(&self) -> builder::GetRoleDefinition<'_> {
        builder::GetRoleDefinition::new(self)
    }
    /// List the code lists.
    ///
    /// Every version of every list in the language asked for, without the codes themselves: get those with `get_code_list`.
    ///
    /// `GET /api/metadata/codelists`
    ///
    /// # Parameters
    ///
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    /// - `top` (query, optional): OData: give back at most this many items.
    /// - `skip` (query, optional): OData: leave out this many items from the start of the list.
    /// - `filter` (query, optional): OData filter expression over the members of the listed items, in their wire spelling.
    /// - `orderby` (query, optional): OData sort order: a member name, with `desc` after it for falling order.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_code_lists(&self) -> builder::ListCodeLists<'_> {
        builder::ListCodeLists::new(self)
    }
    /// List the role definitions of Altinn and of the registers.
    ///
    /// Open to everyone. Local roles that a party has made are not part of it: `list_role_definitions` of the authorization API has those.
    ///
    /// `GET /api/metadata/roledefinitions`
    ///
    /// # Parameters
    ///
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_role_definitions(&self) -> builder::ListRoleDefinitions<'_> {
        builder::ListRoleDefinitions::new(self)
    }
    /// List the roles that give access to a service, an Altinn 3 app or an API scheme.
    ///
    /// Name the resource with `serviceCode` and `serviceEditionCode`, or with `app`. For apps and Maskinporten schemes the only operation listed is `Access`; form services list the process steps each operation covers. An unknown service or app gives 404.
    ///
    /// `GET /api/metadata/rolerequirements`
    ///
    /// # Parameters
    ///
    /// - `service_code` (query, optional): Service to look up; for apps and schemes written as `AppId:` and the number.
    /// - `service_edition_code` (query, optional): Edition of the service; goes with the code of an Altinn II service only.
    /// - `app` (query, optional): Altinn 3 app to look up, as owner code, slash, app name. Used instead of the service codes.
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    ///
    /// # Documented answers
    ///
    /// `200` (json), `404`
    pub fn list_role_requirements(&self) -> builder::ListRoleRequirements<'_> {
        builder::ListRoleRequirements::new(self)
    }
    /// List the services that are available in Altinn.
    ///
    /// A long list: page with `$top` and `$skip`, or narrow it with `$filter`. Besides Altinn II services it holds Altinn 3 apps and Maskinporten schemes, whose code is `AppId:` and a number.
    ///
    /// `GET /api/metadata`
    ///
    /// # Parameters
    ///
    /// - `language` (query, optional): Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
    /// - `top` (query, optional): OData: give back at most this many items.
    /// - `skip` (query, optional): OData: leave out this many items from the start of the list.
    /// - `filter` (query, optional): OData filter expression over the members of the listed items, in their wire spelling.
    /// - `orderby` (query, optional): OData sort order: a member name, with `desc` after it for falling order.
    ///
    /// # Documented answers
    ///
    /// `200` (json)
    pub fn list_services(&self) -> builder::ListServices<'_> {
        builder::ListServices::new(self)
    }
}
/// One builder per operation: give it what the operation needs, then `send` it.
pub mod builder {
    #[allow(unused_imports)]
    use super::{answers, operations, types};
    /// Builder of [`Client::download_attachment_schema`](super::Client::download_attachment_schema).
    #[derive(Clone)]
    pub struct DownloadAttachmentSchema<'a> {
        client: &'a super::Client,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
        rule_id: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadAttachmentSchema<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadAttachmentSchema)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadAttachmentSchema
    }
    impl<'a> DownloadAttachmentSchema<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_code: Err("was not given".to_string()),
                service_edition_code: Err("was not given".to_string()),
                rule_id: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// First half of the identity of the service.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Second half of the identity of the service: its edition.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// `AttachmentRuleId` of an attachment rule of the service.
        pub fn rule_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.rule_id = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}/attachmentrules/{ruleId}/xsd`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, service_code, service_edition_code, rule_id, options } = self;
            let mut call = client.core.call(&operations::DOWNLOAD_ATTACHMENT_SCHEMA);
            call.options(options);
            call.path("serviceCode", service_code);
            call.path("serviceEditionCode", service_edition_code);
            call.path("ruleId", rule_id);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::download_form_schema`](super::Client::download_form_schema).
    #[derive(Clone)]
    pub struct DownloadFormSchema<'a> {
        client: &'a super::Client,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
        data_format_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        data_format_version: ::std::result::Result<i64, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadFormSchema<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadFormSchema)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadFormSchema
    }
    impl<'a> DownloadFormSchema<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_code: Err("was not given".to_string()),
                service_edition_code: Err("was not given".to_string()),
                data_format_id: Err("was not given".to_string()),
                data_format_version: Err("was not given".to_string()),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// First half of the identity of the service.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Second half of the identity of the service: its edition.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// `DataFormatID` of a form of the service.
        pub fn data_format_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.data_format_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `DataFormatVersion` of the same form.
        pub fn data_format_version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.data_format_version = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}/forms/{dataFormatId}/{dataFormatVersion}/xsd`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                service_code,
                service_edition_code,
                data_format_id,
                data_format_version,
                options,
            } = self;
            let mut call = client.core.call(&operations::DOWNLOAD_FORM_SCHEMA);
            call.options(options);
            call.path("serviceCode", service_code);
            call.path("serviceEditionCode", service_edition_code);
            call.path("dataFormatId", data_format_id);
            call.path("dataFormatVersion", data_format_version);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::download_lookup_schema`](super::Client::download_lookup_schema).
    #[derive(Clone)]
    pub struct DownloadLookupSchema<'a> {
        client: &'a super::Client,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
        schema: ::std::result::Result<types::Schema, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for DownloadLookupSchema<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(DownloadLookupSchema)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        DownloadLookupSchema
    }
    impl<'a> DownloadLookupSchema<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_code: Err("was not given".to_string()),
                service_edition_code: Err("was not given".to_string()),
                schema: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// First half of the identity of the service.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Second half of the identity of the service: its edition.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Which of the two: `RequestSchema` for input, `ResponseSchema` for output.
        pub fn schema<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Schema>,
        {
            self.schema = value
                .try_into()
                .map_err(|_| "is not of the form of `Schema`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/metadata/lookup/{serviceCode}/{serviceEditionCode}/schemas/{schema}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::altinn_runtime::ByteStream>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                service_code,
                service_edition_code,
                schema,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::DOWNLOAD_LOOKUP_SCHEMA);
            call.options(options);
            call.path("serviceCode", service_code);
            call.path("serviceEditionCode", service_edition_code);
            call.path("schema", schema);
            call.query("language", language);
            call.stream_answer().await
        }
    }
    /// Builder of [`Client::get_code_list`](super::Client::get_code_list).
    #[derive(Clone)]
    pub struct GetCodeList<'a> {
        client: &'a super::Client,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        version: ::std::result::Result<i64, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetCodeList<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetCodeList)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetCodeList
    }
    impl<'a> GetCodeList<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                name: Err("was not given".to_string()),
                version: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// `Name` of the list in `list_code_lists`.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// `Version` of the list, from the same entry.
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.version = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/metadata/codelists/{name}/{version}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::CodeList>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, name, version, language, options } = self;
            let mut call = client.core.call(&operations::GET_CODE_LIST);
            call.options(options);
            call.path("name", name);
            call.path("version", version);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_correspondence_service`](super::Client::get_correspondence_service).
    #[derive(Clone)]
    pub struct GetCorrespondenceService<'a> {
        client: &'a super::Client,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetCorrespondenceService<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetCorrespondenceService)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetCorrespondenceService
    }
    impl<'a> GetCorrespondenceService<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_code: Err("was not given".to_string()),
                service_edition_code: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// First half of the identity of the service.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Second half of the identity of the service: its edition.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/metadata/correspondence/{serviceCode}/{serviceEditionCode}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ServiceMetadata>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, service_code, service_edition_code, language, options } = self;
            let mut call = client.core.call(&operations::GET_CORRESPONDENCE_SERVICE);
            call.options(options);
            call.path("serviceCode", service_code);
            call.path("serviceEditionCode", service_edition_code);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_form_service`](super::Client::get_form_service).
    #[derive(Clone)]
    pub struct GetFormService<'a> {
        client: &'a super::Client,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetFormService<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetFormService)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetFormService
    }
    impl<'a> GetFormService<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_code: Err("was not given".to_string()),
                service_edition_code: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// First half of the identity of the service.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Second half of the identity of the service: its edition.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/metadata/formtask/{serviceCode}/{serviceEditionCode}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::FormServiceMetadata>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, service_code, service_edition_code, language, options } = self;
            let mut call = client.core.call(&operations::GET_FORM_SERVICE);
            call.options(options);
            call.path("serviceCode", service_code);
            call.path("serviceEditionCode", service_edition_code);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_json_web_keys`](super::Client::get_json_web_keys).
    #[derive(Clone)]
    pub struct GetJsonWebKeys<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetJsonWebKeys<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetJsonWebKeys)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetJsonWebKeys
    }
    impl<'a> GetJsonWebKeys<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /api/metadata/jwk`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::JsonWebKeySet>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_JSON_WEB_KEYS);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_lookup_service`](super::Client::get_lookup_service).
    #[derive(Clone)]
    pub struct GetLookupService<'a> {
        client: &'a super::Client,
        service_code: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<i64, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetLookupService<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetLookupService)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetLookupService
    }
    impl<'a> GetLookupService<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_code: Err("was not given".to_string()),
                service_edition_code: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// First half of the identity of the service.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Second half of the identity of the service: its edition.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/metadata/lookup/{serviceCode}/{serviceEditionCode}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ServiceMetadata>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, service_code, service_edition_code, language, options } = self;
            let mut call = client.core.call(&operations::GET_LOOKUP_SERVICE);
            call.options(options);
            call.path("serviceCode", service_code);
            call.path("serviceEditionCode", service_edition_code);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_oauth_metadata`](super::Client::get_oauth_metadata).
    #[derive(Clone)]
    pub struct GetOauthMetadata<'a> {
        client: &'a super::Client,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetOauthMetadata<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetOauthMetadata)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetOauthMetadata
    }
    impl<'a> GetOauthMetadata<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Sends `GET /api/metadata/well-known`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::OauthMetadata>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, options } = self;
            let mut call = client.core.call(&operations::GET_OAUTH_METADATA);
            call.options(options);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::get_role_definition`](super::Client::get_role_definition).
    #[derive(Clone)]
    pub struct GetRoleDefinition<'a> {
        client: &'a super::Client,
        role_definition_id: ::std::result::Result<
            ::std::string::String,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for GetRoleDefinition<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(GetRoleDefinition)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        GetRoleDefinition
    }
    impl<'a> GetRoleDefinition<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                role_definition_id: Err("was not given".to_string()),
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Number of the role definition, from `list_role_definitions` in the same environment.
        pub fn role_definition_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.role_definition_id = value
                .try_into()
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/metadata/roledefinitions/{roleDefinitionId}`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::RoleDefinitionDetails>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, role_definition_id, language, options } = self;
            let mut call = client.core.call(&operations::GET_ROLE_DEFINITION);
            call.options(options);
            call.path("roleDefinitionId", role_definition_id);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_code_lists`](super::Client::list_code_lists).
    #[derive(Clone)]
    pub struct ListCodeLists<'a> {
        client: &'a super::Client,
        filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        orderby: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        skip: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        top: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListCodeLists<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListCodeLists)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListCodeLists
    }
    impl<'a> ListCodeLists<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                filter: Ok(None),
                language: Ok(None),
                orderby: Ok(None),
                skip: Ok(None),
                top: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// OData filter expression over the members of the listed items, in their wire spelling.
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// OData sort order: a member name, with `desc` after it for falling order.
        pub fn orderby<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.orderby = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// OData: leave out this many items from the start of the list.
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// OData: give back at most this many items.
        pub fn top<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.top = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/metadata/codelists`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListCodeListsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, language, top, skip, filter, orderby, options } = self;
            let mut call = client.core.call(&operations::LIST_CODE_LISTS);
            call.options(options);
            call.query("language", language);
            call.query("$top", top);
            call.query("$skip", skip);
            call.query("$filter", filter);
            call.query("$orderby", orderby);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_role_definitions`](super::Client::list_role_definitions).
    #[derive(Clone)]
    pub struct ListRoleDefinitions<'a> {
        client: &'a super::Client,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRoleDefinitions<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRoleDefinitions)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRoleDefinitions
    }
    impl<'a> ListRoleDefinitions<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                language: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Sends `GET /api/metadata/roledefinitions`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListRoleDefinitionsResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, language, options } = self;
            let mut call = client.core.call(&operations::LIST_ROLE_DEFINITIONS);
            call.options(options);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_role_requirements`](super::Client::list_role_requirements).
    #[derive(Clone)]
    pub struct ListRoleRequirements<'a> {
        client: &'a super::Client,
        app: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        service_code: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_edition_code: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListRoleRequirements<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListRoleRequirements)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListRoleRequirements
    }
    impl<'a> ListRoleRequirements<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                app: Ok(None),
                language: Ok(None),
                service_code: Ok(None),
                service_edition_code: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// Altinn 3 app to look up, as owner code, slash, app name. Used instead of the service codes.
        pub fn app<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.app = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// Service to look up; for apps and schemes written as `AppId:` and the number.
        pub fn service_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.service_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Edition of the service; goes with the code of an Altinn II service only.
        pub fn service_edition_code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.service_edition_code = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/metadata/rolerequirements`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<::std::vec::Vec<types::RoleRequirement>>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self {
                client,
                service_code,
                service_edition_code,
                app,
                language,
                options,
            } = self;
            let mut call = client.core.call(&operations::LIST_ROLE_REQUIREMENTS);
            call.options(options);
            call.query("serviceCode", service_code);
            call.query("serviceEditionCode", service_edition_code);
            call.query("app", app);
            call.query("language", language);
            call.json_answer().await
        }
    }
    /// Builder of [`Client::list_services`](super::Client::list_services).
    #[derive(Clone)]
    pub struct ListServices<'a> {
        client: &'a super::Client,
        filter: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        language: ::std::result::Result<
            ::std::option::Option<types::Language>,
            ::std::string::String,
        >,
        orderby: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        skip: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        top: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        options: ::altinn_runtime::CallOptions,
    }
    /// Shows the name of the operation only: parameters can hold personal data.
    impl ::std::fmt::Debug for ListServices<'_> {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct(stringify!(ListServices)).finish_non_exhaustive()
        }
    }
    ::altinn_runtime::per_call! {
        ListServices
    }
    impl<'a> ListServices<'a> {
        /// A call with nothing given yet.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                filter: Ok(None),
                language: Ok(None),
                orderby: Ok(None),
                skip: Ok(None),
                top: Ok(None),
                options: ::altinn_runtime::CallOptions::new(),
            }
        }
        /// OData filter expression over the members of the listed items, in their wire spelling.
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// Language of the texts in the answer, as a Windows locale id: 1033 English, 1044 Norwegian Bokmål, 2068 Norwegian Nynorsk. The role operations answer in Bokmål when it is left out.
        pub fn language<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::Language>,
        {
            self.language = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `Language`".to_string());
            self
        }
        /// OData sort order: a member name, with `desc` after it for falling order.
        pub fn orderby<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
        {
            self.orderby = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `String`".to_string());
            self
        }
        /// OData: leave out this many items from the start of the list.
        pub fn skip<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.skip = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// OData: give back at most this many items.
        pub fn top<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
        {
            self.top = value
                .try_into()
                .map(Some)
                .map_err(|_| "is not of the form of `i64`".to_string());
            self
        }
        /// Sends `GET /api/metadata`.
        ///
        /// # Errors
        /// See [`altinn_runtime::ErrorKind`].
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            ::altinn_runtime::Response<types::ListServicesResponse>,
            ::altinn_runtime::Error<::altinn_runtime::Untyped>,
        > {
            let Self { client, language, top, skip, filter, orderby, options } = self;
            let mut call = client.core.call(&operations::LIST_SERVICES);
            call.options(options);
            call.query("language", language);
            call.query("$top", top);
            call.query("$skip", skip);
            call.query("$filter", filter);
            call.query("$orderby", orderby);
            call.json_answer().await
        }
    }
}
