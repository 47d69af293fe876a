// What the framework and well-known libraries put on the wire, in as much as contracts name it. Ours, not theirs.
#nullable enable
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Microsoft.AspNetCore.Mvc
{
    public class ProblemDetails
    {
        [JsonPropertyName("type")] [JsonProperty("type")] public string? Type { get; set; }
        [JsonPropertyName("title")] [JsonProperty("title")] public string? Title { get; set; }
        [JsonPropertyName("status")] [JsonProperty("status")] public int? Status { get; set; }
        [JsonPropertyName("detail")] [JsonProperty("detail")] public string? Detail { get; set; }
        [JsonPropertyName("instance")] [JsonProperty("instance")] public string? Instance { get; set; }
        [JsonExtensionData] public IDictionary<string, object?> Extensions { get; set; } = new Dictionary<string, object?>();
    }

    public class ValidationProblemDetails : ProblemDetails
    {
        [JsonPropertyName("errors")] [JsonProperty("errors")] public IDictionary<string, string[]> Errors { get; set; } = new Dictionary<string, string[]>();
    }

    public class SerializableError : Dictionary<string, object>
    {
    }
}

namespace Microsoft.AspNetCore.Http
{
    public class HttpValidationProblemDetails : Microsoft.AspNetCore.Mvc.ProblemDetails
    {
        [JsonPropertyName("errors")] public IDictionary<string, string[]> Errors { get; set; } = new Dictionary<string, string[]>();
    }
}

namespace Microsoft.AspNetCore.Mvc.ModelBinding
{
    public class ModelStateDictionary : Dictionary<string, string[]>
    {
    }
}

namespace Microsoft.AspNetCore.JsonPatch
{
    public class JsonPatchDocument<T> : List<Microsoft.AspNetCore.JsonPatch.Operations.Operation>
    {
    }

    public class JsonPatchDocument : List<Microsoft.AspNetCore.JsonPatch.Operations.Operation>
    {
    }
}

namespace Microsoft.AspNetCore.JsonPatch.Operations
{
    public class Operation
    {
        [JsonPropertyName("op")] [JsonProperty("op")] public required string Op { get; set; }
        [JsonPropertyName("path")] [JsonProperty("path")] public required string Path { get; set; }
        [JsonPropertyName("from")] [JsonProperty("from")] public string? From { get; set; }
        [JsonPropertyName("value")] [JsonProperty("value")] public object? Value { get; set; }
    }
}

namespace CloudNative.CloudEvents
{
    public class CloudEvent
    {
        [JsonPropertyName("specversion")] public required string SpecVersion { get; set; }
        [JsonPropertyName("id")] public required string Id { get; set; }
        [JsonPropertyName("source")] public required System.Uri Source { get; set; }
        [JsonPropertyName("type")] public required string Type { get; set; }
        [JsonPropertyName("subject")] public string? Subject { get; set; }
        [JsonPropertyName("time")] public System.DateTimeOffset? Time { get; set; }
        [JsonPropertyName("datacontenttype")] public string? DataContentType { get; set; }
        [JsonPropertyName("dataschema")] public System.Uri? DataSchema { get; set; }
        [JsonPropertyName("data")] public object? Data { get; set; }
        [JsonPropertyName("data_base64")] public byte[]? DataBase64 { get; set; }
        [JsonExtensionData] public Dictionary<string, object> Extensions { get; set; } = new();
    }
}

namespace System.Net.Mime
{
    public class ContentType
    {
        public string? Boundary { get; set; }
        public string? CharSet { get; set; }
        public string MediaType { get; set; } = "application/octet-stream";
        public string Name { get; set; } = "";
        public Dictionary<string, string> Parameters { get; } = new();
    }
}

namespace Json.Patch
{
    public class JsonPatch : List<Microsoft.AspNetCore.JsonPatch.Operations.Operation>
    {
    }
}

// What converters write: a type of the same name that has a converter is this on the wire.
namespace Wire
{
    public class UrnJsonTypeValue
    {
        public required string Type { get; set; }
        public required string Value { get; set; }
    }

    public class FlagsEnum : List<string>
    {
    }

    public class JsonPatchDocument : List<Microsoft.AspNetCore.JsonPatch.Operations.Operation>
    {
    }

    public class TranslatedText : Dictionary<string, string>
    {
    }

    public class KeyValueUrnDictionary : Dictionary<string, string>
    {
    }

    // A request header each: RFC 9110, 13.1.
    public class RequestConditionCollection
    {
        [FromHeader(Name = "If-Match")] public string? IfMatch { get; set; }
        [FromHeader(Name = "If-None-Match")] public string? IfNoneMatch { get; set; }
        [FromHeader(Name = "If-Modified-Since")] public string? IfModifiedSince { get; set; }
        [FromHeader(Name = "If-Unmodified-Since")] public string? IfUnmodifiedSince { get; set; }
    }

    // The headers of tus 1.0, https://tus.io/protocols/resumable-upload, by method.
    public class TusPOST : TusDELETE
    {
        [FromHeader(Name = "Upload-Length")] public long? UploadLength { get; set; }
        [FromHeader(Name = "Upload-Metadata")] public string? UploadMetadata { get; set; }
        [FromHeader(Name = "Upload-Concat")] public string? UploadConcat { get; set; }
    }

    public class TusPATCH : TusDELETE
    {
        [FromHeader(Name = "Upload-Offset")] public required long UploadOffset { get; set; }
    }

    public class TusHEAD : TusDELETE
    {
    }

    public class TusDELETE
    {
        [FromHeader(Name = "Tus-Resumable")] public required string TusResumable { get; set; }
    }
}
